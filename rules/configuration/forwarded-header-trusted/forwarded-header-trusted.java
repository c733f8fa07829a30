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
