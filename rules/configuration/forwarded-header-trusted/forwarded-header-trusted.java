package com.example.his.web;

class ClientAddress {
    String of(HttpServletRequest request) {
        // ruleid: forwarded-header-trusted
        String address = request.getHeader("X-Forwarded-For");
        // ok: forwarded-header-trusted
        String agent = request.getHeader("User-Agent");
        // ok: forwarded-header-trusted
        return address == null ? request.getRemoteAddr() : address;
    }
}

class IpUtils {
    static String addressOf(HttpServletRequest request) {
        // ruleid: forwarded-header-trusted
        String ip = request.getHeader("x-forwarded-for");
        if (ip == null || ip.length() == 0 || "unknown".equalsIgnoreCase(ip)) {
            ip = request.getHeader("Proxy-Client-IP");
        }
        if (ip == null || ip.length() == 0 || "unknown".equalsIgnoreCase(ip)) {
            // ok: forwarded-header-trusted the same header
            ip = request.getHeader("X-Forwarded-For");
        }
        return ip;
    }
}
