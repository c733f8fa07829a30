package com.his.job;

public class AccessLogCleanJob {
    // ruleid: log-retention-short
    private static final Integer LOG_RETAIN_DAYS = 14;
    // ok: log-retention-short
    private static final Integer AUDIT_LOG_RETENTION_DAYS = 1095;
    // ok: log-retention-short
    private static final Integer DRAFT_KEEP_DAYS = 7;
}
