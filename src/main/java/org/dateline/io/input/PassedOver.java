package org.dateline.io.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.core.model.Notice;
import org.dateline.core.model.NoticeCode;
import org.dateline.io.storage.Listing;
import org.dateline.io.storage.StoredFile;

/** What is in an input and is not read, each with a notice; of a hidden folder one for all that is in it. */
final class PassedOver {

    private PassedOver() {}

    static List<Notice> in(Listing listing) {
        var notices = new ArrayList<Notice>();
        listing.files().stream()
                .filter(StoredFile::isHidden)
                .map(PassedOver::hidden)
                .distinct()
                .forEach(path -> notices.add(file(NoticeCode.HIDDEN_FILE, path)));
        for (var obstacle : listing.obstacles()) {
            var code = switch (obstacle.kind()) {
                case LINK -> NoticeCode.LINK_NOT_FOLLOWED;
                case FOLDER -> NoticeCode.UNREADABLE_FOLDER;
                case SPECIAL -> NoticeCode.NO_REGULAR_FILE;
            };
            notices.add(file(code, obstacle.path()));
        }
        return notices;
    }

    static Notice file(NoticeCode code, String path) {
        return new Notice(code, path, 0, Optional.empty(), Optional.empty(), path.substring(path.lastIndexOf('/') + 1));
    }

    /** The path up to its first hidden part. */
    private static String hidden(StoredFile file) {
        var path = file.path();
        int end = path.indexOf('/');
        while (end >= 0 && !new StoredFile(path.substring(0, end), 0).isHidden()) {
            end = path.indexOf('/', end + 1);
        }
        return end < 0 ? path : path.substring(0, end);
    }
}
