/**
 * What several articles say of one thing. Takes {@link org.recount.check.Judgement}s one at a time, gathers what they tell
 * by what it is of, hands each group to the rules across articles and gives one {@link org.recount.check.across.Row} a
 * group; start at {@link org.recount.check.across.Across}. A group is an aggregate: nothing of an article is kept but who
 * said what, and claims are never joined.
 */
package org.recount.check.across;
