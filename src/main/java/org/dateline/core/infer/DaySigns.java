package org.dateline.core.infer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.core.model.EventMention;
import org.dateline.core.model.Extraction;
import org.dateline.core.model.PloverType;
import org.dateline.core.model.TimeMention;
import org.dateline.core.model.TriggerForm;

/** What speaks for and against days as those of an event, as {@code name=value}: where they stand, how the event is told, what the article is like. */
final class DaySigns {

    private final Extraction extraction;
    private final ArticleTimes times;
    private final Wording wording;
    private final String manner;
    private final Map<Integer, List<EventMention>> bySentence = new HashMap<>();
    private final Map<PloverType, List<EventMention>> dated = new EnumMap<>(PloverType.class);
    private final Map<EventMention, List<String>> words = new IdentityHashMap<>();

    DaySigns(Extraction extraction, ArticleTimes times) {
        this.extraction = extraction;
        this.times = times;
        this.wording = new Wording(extraction);
        this.manner = manner(extraction);
        for (var event : extraction.events()) {
            bySentence
                    .computeIfAbsent(event.sentenceNo(), no -> new ArrayList<>())
                    .add(event);
            words.put(event, wording.words(event));
            if (event.time().flatMap(TimeMention::days).isPresent()) {
                dated.computeIfAbsent(event.type(), type -> new ArrayList<>()).add(event);
            }
        }
    }

    /** How much of it is told in the present, as chronicles do. */
    private static String manner(Extraction extraction) {
        long present = extraction.events().stream()
                .filter(event -> event.form() == TriggerForm.PRESENT)
                .count();
        long past = extraction.events().stream()
                .filter(event -> event.form() == TriggerForm.PAST)
                .count();
        return present + past < 2 ? "short" : String.valueOf(4 * present / (present + past));
    }

    /** The days of other events of its type, those that share words or sides first. */
    List<TimeMention> alike(EventMention event) {
        return dated(event)
                .sorted(Comparator.comparingInt(other -> -likeness(other, event)))
                .limit(2)
                .map(other -> other.time().orElseThrow())
                .toList();
    }

    private Stream<EventMention> dated(EventMention event) {
        return dated.getOrDefault(event.type(), List.of()).stream().filter(other -> other != event);
    }

    private int likeness(EventMention one, EventMention other) {
        boolean word = words.get(one).stream().anyMatch(words.get(other)::contains);
        return (word ? 2 : 0) + (shareSide(one, other) ? 1 : 0);
    }

    private static boolean shareSide(EventMention one, EventMention other) {
        return one.participants().stream()
                .flatMap(side -> side.entityNo().stream())
                .anyMatch(no -> other.participants().stream()
                        .anyMatch(side -> side.entityNo().equals(Optional.of(no))));
    }

    /** How like it are the likest events of its type on these days. */
    private String told(EventMention event, TimeMention time) {
        return dated(event)
                .filter(other -> other.time().orElseThrow().days().equals(time.days()))
                .map(other -> likeness(other, event))
                .max(Comparator.naturalOrder())
                .map(String::valueOf)
                .orElse("none");
    }

    About about(EventMention event) {
        return new About(event);
    }

    /** Of one event. */
    final class About {

        private final EventMention event;
        private final List<String> around = new ArrayList<>();
        private final List<String> rough = new ArrayList<>();
        private final List<String> fine = new ArrayList<>();
        private final int order;
        private final String alike;

        private About(EventMention event) {
            this.event = event;
            var together = bySentence.get(event.sentenceNo());
            this.order = (int) together.stream()
                    .filter(other -> other.trigger().start() < event.trigger().start())
                    .count();
            this.alike = alike(event).stream().findFirst().map(times::age).orElse("none");
            var form = " form=" + event.form();
            addAround();
            rough.add("");
            rough.add(form);
            rough.add(form + " " + wording.of(event));
            rough.add(" type=" + event.type());
            rough.add(" status=" + event.status());
            rough.add(" quoted=" + event.quoted());
            rough.add(" reported=" + event.reportedBy().isPresent());
            rough.add(" part=" + part());
            rough.add(" looking-back=" + wording.looksBack(event));
            rough.add(" opens=" + wording.startsWith(event));
            rough.add(" speaker=" + wording.isFirstPerson(event));
            rough.add(" past-said-behind=" + wording.looksBackBehind(event));
            rough.add(" at=" + position() + form);
            rough.add(" order=" + Math.min(2, order) + " of=" + Math.min(3, together.size()));
            rough.add(" order=" + Math.min(2, order) + form);
            rough.add(" manner=" + manner + form);
            rough.add(" manner=" + manner + " order=" + Math.min(2, order));
            rough.add(" own=" + event.time().flatMap(TimeMention::days).isPresent());
            wording.beside(event).forEach(word -> fine.add(" " + word));
            words.get(event).forEach(word -> fine.add(" word=" + word));
            wording.opening(event).forEach(word -> fine.add(" " + word));
        }

        /** Of no days, or those of the news. */
        List<String> of(String from) {
            return Stream.of(around, rough, fine)
                    .flatMap(List::stream)
                    .map(sign -> from + sign)
                    .toList();
        }

        /** The days that stand around it. */
        private void addAround() {
            var form = " form=" + event.form();
            var before = times.before(event.sentenceNo(), DayCandidates.REACH_BACK);
            var sentence = times.in(event.sentenceNo()).stream()
                    .findFirst()
                    .map(times::age)
                    .orElse("none");
            var recent = " days=" + Math.min(4, times.recentDays());
            around.add(" alike=" + alike);
            around.add(" alike=" + alike + wording.of(event));
            around.add(" before=" + before.map(times::age).orElse("none"));
            around.add(" before="
                    + before.map(time -> times.age(time) + " " + times.coarse(time) + " " + nearness(time))
                            .orElse("none"));
            around.add(" sentence=" + sentence);
            around.add(" sentence=" + sentence + form);
            around.add(" lead=" + times.lead().map(times::age).orElse("none"));
            around.add(" over=" + times.overText().map(times::age).orElse("none"));
            around.add(recent + " today=" + Math.min(2, times.countOfToday()));
            around.add(recent + form);
        }

        /** Of days that the article names. */
        List<String> of(String from, TimeMention time) {
            var signs = new ArrayList<String>();
            var age = " age=" + times.age(time);
            var precision = " precision=" + times.coarse(time);
            var form = " form=" + event.form();
            signs.add(from + precision);
            signs.add(from + age);
            signs.add(from + " basis=" + time.basis().orElseThrow());
            int apart = Math.abs(time.sentenceNo() - event.sentenceNo());
            signs.add(from + " apart=" + (apart > 3 ? "far" : apart));
            signs.add(from + " " + nearness(time) + age + precision);
            signs.add(from + " first=" + (time.span().start() < event.trigger().start()));
            signs.add(from + age + form);
            signs.add("named" + age + form);
            signs.add("named" + age + precision);
            signs.add("named" + age + " manner=" + manner);
            signs.add(from + age + " looking-back=" + wording.looksBack(event));
            signs.add(from + " named=" + Math.min(3, times.count(time.days().orElseThrow())));
            signs.add(from + " led-by=" + wording.leading(time.span()));
            var told = told(event, time);
            signs.add("named told=" + told);
            signs.add(from + " told=" + told);
            signs.add("named led-by=" + wording.leading(time.span()) + form);
            if (apart == 0) {
                var same = bySentence.get(event.sentenceNo());
                int low = Math.min(time.span().start(), event.trigger().start());
                int high = Math.max(time.span().start(), event.trigger().start());
                long between = same.stream()
                        .filter(other ->
                                other.trigger().start() > low && other.trigger().start() < high)
                        .count();
                boolean first = time.span().start() < event.trigger().start();
                signs.add(from + " between=" + Math.min(2, between) + " first=" + first);
                signs.add(from + " between=" + Math.min(2, between) + " first=" + first + form);
                signs.add(from + " in-clause=" + event.clause().contains(time.span()));
                signs.add(
                        from + " place=" + times.placeInSentence(time) + " near=" + wording.isNear(time.span(), event));
                signs.add(from + " only=" + (same.size() == 1) + age);
            }
            rough.forEach(sign -> signs.add(from + sign));
            fine.forEach(sign -> signs.add("named" + sign));
            return signs;
        }

        /** Whether the sentence stands right behind the one that names the days, in one paragraph. */
        private String nearness(TimeMention time) {
            boolean next = Math.abs(time.sentenceNo() - event.sentenceNo()) <= 1;
            boolean paragraph = times.isSameParagraph(time.sentenceNo(), event.sentenceNo());
            return next && paragraph ? "beside" : paragraph ? "paragraph" : next ? "next" : "far";
        }

        private String part() {
            int no = event.sentenceNo();
            return times.isLead(no) ? "lead" : times.sentence(no).part().toString();
        }

        private String position() {
            int no = event.sentenceNo();
            return no <= 2 ? "top" : no <= 5 ? "early" : no <= 12 ? "middle" : "late";
        }
    }
}
