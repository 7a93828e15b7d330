/**
 * The proving ground: known results are told in many wordings, with hedges, rounding, noise and planted errors, and must
 * be read back. {@link org.recount.ground.ProvingGroundTest} prints how well, by wording, and holds the bars. Results
 * are the official ones where they lie beside the project, an invented country's otherwise; all is drawn from a seed.
 */
package org.recount.ground;
