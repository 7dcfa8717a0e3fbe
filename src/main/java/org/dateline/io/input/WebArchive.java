package org.dateline.io.input;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dateline.core.model.NoticeCode;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;

/** A web archive: an article a page. Pictures, scripts, requests and pages that were not found are none. */
final class WebArchive implements Format {

    private static final int FOUND = 200;

    @Override
    public List<String> endings() {
        return List.of(".warc", ".wet", ".arc");
    }

    @Override
    public Records open(SourceFile file) throws IOException {
        return new Pages(new WarcReader(file.bytes()), file.limits());
    }

    /** Page after page. A page has the number of its record in the archive. */
    private static final class Pages implements Records {

        private final WarcReader reader;
        private final Limits limits;
        private int recordNo;

        private Pages(WarcReader reader, Limits limits) {
            this.reader = reader;
            this.limits = limits;
        }

        @Override
        public @Nullable SourceRecord next() throws IOException {
            for (var record = reader.next(); record.isPresent(); record = reader.next()) {
                recordNo++;
                var page = page(record.get());
                if (page.isPresent()) {
                    return page.get();
                }
            }
            return null;
        }

        private Optional<SourceRecord> page(WarcRecord record) throws IOException {
            try {
                if (record instanceof WarcResponse response
                        && response.contentType().base().toString().startsWith("application/http")) {
                    var http = response.http();
                    return http.status() == FOUND
                            ? page(response, http.contentType().toString(), http.bodyDecoded().stream())
                            : Optional.empty();
                }
                if (record instanceof WarcConversion
                        || record instanceof WarcResource
                        || record instanceof WarcResponse) {
                    var target = (WarcTargetRecord) record;
                    return page(target, record.contentType().toString(), record.body().stream());
                }
                return Optional.empty();
            } catch (ParsingException | IllegalArgumentException broken) {
                return Optional.of(
                        SourceRecord.refused(recordNo, NoticeCode.BROKEN_RECORD, String.valueOf(broken.getMessage())));
            }
        }

        /** Crawlers keep notes of their own beside the pages. */
        private static boolean isPage(String target) {
            return target.startsWith("http") && !target.endsWith("/robots.txt");
        }

        private Optional<SourceRecord> page(WarcTargetRecord record, String type, InputStream body) throws IOException {
            var kind = type.toLowerCase(Locale.ROOT);
            boolean html = kind.contains("html");
            if (!html && !kind.startsWith("text/plain") || !isPage(record.target())) {
                return Optional.empty();
            }
            var bytes = body.readNBytes(limits.recordBytes() + 1);
            var raw = bytes.length > limits.recordBytes()
                    ? RawRecord.tooLarge(recordNo, limits)
                    : RawRecord.of(recordNo, bytes);
            var others = new HashMap<String, String>();
            others.put(Fields.URL, record.target());
            others.put(Fields.ID, record.target());
            return Optional.of(
                    html && raw.refusal().isEmpty()
                            ? new SourceRecord(recordNo, false, () -> Html.page(bytes, kind, others))
                            : SourceRecord.of(raw, text -> Fields.of(text, others)));
        }
    }
}
