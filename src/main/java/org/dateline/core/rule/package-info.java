/**
 * The one small pattern language over words: load, match, settle overlaps, run examples. Knows no dates and no events; a
 * room gives rules their meaning.
 *
 * <p>How to use it: put lists and classes into a {@link org.dateline.core.rule.Vocabulary}, load rule files with
 * {@link org.dateline.core.rule.RuleBook#load} and a function from {@link org.dateline.core.rule.RuleEntry} to what the
 * room does, and ask {@link org.dateline.core.rule.RuleMatcher#find} for each sentence's
 * {@link org.dateline.core.rule.Words}. An entry of a rule file:
 *
 * <pre>{@code
 * - id: event.consult.hold-talks
 *   when: "hold/V [<DET>] [<ADJ>] (talk|meeting)/N"   # or a list of patterns
 *   means: { Consult: { mode: talk } }                # one name; its argument is text or a map
 *   priority: 1                                       # optional; 0 if not given
 *   examples: { "The two sides held long talks.": "held long talks" }
 *   but-not: [ "He talks a lot." ]
 * }</pre>
 *
 * <p>Patterns are cut into words as the text is ({@code 78-day} is three words). White space in a pattern fits white
 * space or none; where the pattern has none, the text must have none.
 *
 * <pre>{@code
 * last               the word, in any case;  Last  only with a capital letter
 * hold/V  talk/N     any inflection of the verb or noun, if the part of speech fits
 * {weekday}          an entry of a list or a member of a class, captured under its name
 * {number:days}      the same, captured under another name
 * [optional]  (a|b)  also [a|b]; brackets may be nested
 * <ADJ>  <NOUN|PROPN>  one word with that part of speech
 * @count             what an earlier entry "define: {count: ...}" wrote out, in brackets
 * {gap:0-3}          as few words as possible, at most three; not at the start
 * }</pre>
 */
@NullMarked
package org.dateline.core.rule;

import org.jspecify.annotations.NullMarked;
