package org.dateline.core.correct;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.core.model.CountryCode;
import org.dateline.core.model.Entity;
import org.dateline.core.model.EntityType;

/** An entity while it is being corrected. */
final class EntityDraft {

    private final Entity entity;
    String name;
    EntityType type;
    Optional<CountryCode> country;
    int mentions;
    private Optional<LocalDate> first;
    private Optional<LocalDate> last;

    EntityDraft(Entity entity) {
        this.entity = entity;
        name = entity.name();
        type = entity.type();
        country = entity.country();
        mentions = entity.mentionCount();
        first = entity.firstPublishedOn();
        last = entity.lastPublishedOn();
    }

    /** Takes in another entity, of which only the mentions remain. */
    void join(EntityDraft other) {
        mentions += other.mentions;
        country = country.or(() -> other.country);
        first = Stream.of(first, other.first).flatMap(Optional::stream).min(Comparator.naturalOrder());
        last = Stream.of(last, other.last).flatMap(Optional::stream).max(Comparator.naturalOrder());
    }

    Entity corrected(int articles) {
        return new Entity(entity.id(), name, type, country, mentions, articles, first, last);
    }

    int articles() {
        return entity.articleCount();
    }
}
