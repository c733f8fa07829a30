package example.service;

import example.web.ReportQuery;

public interface PreviewService {
    byte[] preview(String url, int pages);

    byte[] report(ReportQuery query);
}
