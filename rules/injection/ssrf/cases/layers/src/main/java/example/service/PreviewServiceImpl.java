package example.service;

import cn.hutool.http.HttpUtil;
import example.util.RemoteFiles;
import example.web.ReportQuery;

public class PreviewServiceImpl implements PreviewService {
    private String base = "https://archive.example.com";

    @Override
    public byte[] preview(String url, int pages) {
        return HttpUtil.downloadBytes(url);
    }

    @Override
    public byte[] report(ReportQuery query) {
        String source = query.getSource().trim();
        return RemoteFiles.load(source);
    }

    // Nobody but a timer calls it.
    public byte[] nightly() {
        return RemoteFiles.nightly(base + "/nightly");
    }
}
