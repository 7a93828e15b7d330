package org.recount.claim;

import org.recount.claim.Phrasings.Emission;

/**
 * Who takes part in an event.
 *
 * @param agent  who does it
 * @param object whom it is done to
 * @param from   who had the seat: "took Poole from the Conservatives"
 * @param ticket the party that the agent stood for: "gained Poole for Labour"
 * @param one    the agent is somebody unnamed of a party: "an independent"
 * @param other  the object is
 */
record Roles(Side agent, Side object, Side from, Side ticket, boolean one, boolean other) {
    Side of(String role) {
        return switch (role) {
            case "S" -> agent;
            case "O" -> object;
            case "F" -> from;
            case "P" -> ticket;
            default -> null;
        };
    }

    boolean admit(Emission emission) {
        String[] only = emission.only().split(":", -1);
        if (only.length < 2) {
            return true;
        }
        Side side = of(only[0]);
        return switch (only[1]) {
            case "party" -> side != null && side.isParty();
            case "described" -> side != null && side.isParty() && (only[0].equals("S") ? one : other);
            default -> side != null && !side.isParty();
        };
    }
}
