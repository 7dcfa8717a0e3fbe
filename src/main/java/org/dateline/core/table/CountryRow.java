package org.dateline.core.table;

import org.dateline.core.model.Recognition;
import org.jspecify.annotations.Nullable;

@TableName(value = "countries", level = Level.WORLD)
@Doc("One country with its codes in the lists that researchers use.")
public record CountryRow(
        @Key @Doc(value = "Code of ISO 3166-1 alpha-3; Kosovo is XKX.", example = "KEN")
        String iso3c,

        @Doc(value = "English short name.", example = "Kenya")
        String countryName,

        @Doc(value = "Code of ISO 3166-1 alpha-2; Kosovo is XK.", example = "KE") @Nullable
        String iso2c,

        @Doc(value = "Number of ISO 3166-1, three digits with leading zeros.", example = "404") @Nullable
        String iso3n,

        @Doc(value = "Letter code of the Correlates of War state list.", example = "KEN") @Nullable
        String cowc,

        @Doc(value = "Number in the Correlates of War state list.", example = "501") @Nullable
        Integer cown,

        @Doc(value = "Number in the Gleditsch and Ward state list.", example = "501") @Nullable
        Integer gwn,

        @Doc(value = "Code of FIPS 10-4, as older event data use it.", example = "KE") @Nullable
        String fips,

        @Doc(value = "Subregion of the United Nations geoscheme (M49).", example = "Eastern Africa") @Nullable
        String unRegion,

        @Doc(value = "The capital.", example = "Nairobi") @Nullable
        String capital,

        @Doc(value = "Standing among states.", example = "un_member")
        Recognition recognition,

        @Doc(value = "First year of the state, where that matters.", example = "1963") @Nullable
        Integer validFrom,

        @Doc(value = "Last year of a state that is no more.", example = "1991") @Nullable
        Integer validTo,

        @Doc(value = "What to know about the codes.", example = "XKX and XK are user-assigned codes, not in ISO 3166-1")
        @Nullable
        String codeNote) {}
