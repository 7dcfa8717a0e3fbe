package org.dateline.core.entity;

import org.dateline.core.lexicon.Countries;
import org.dateline.core.lexicon.RuleFiles;

/** All data files of this room, loaded once and shared. */
record Lexicon(
        NameWords words,
        OwnNames own,
        KnownNames known,
        KnownPersons persons,
        Nicknames nicknames,
        Titles titles,
        Peoples peoples,
        FirmWords firms,
        Countries countries) {

    static Lexicon load(RuleFiles files) {
        return new Lexicon(
                NameWords.load(files),
                OwnNames.load(files),
                KnownNames.load(files),
                KnownPersons.load(files),
                Nicknames.load(files),
                Titles.load(files),
                Peoples.load(files),
                FirmWords.load(files),
                Countries.load(files));
    }
}
