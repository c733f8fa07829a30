class DruidConfiguration {
    // ok: druid-console-exposed
    // return new ServletRegistrationBean(new StatViewServlet(), "/druid/*");
    ServletRegistrationBean<StatViewServlet> console() {
        // ruleid: druid-console-exposed
        return new ServletRegistrationBean<>(new StatViewServlet(), "/druid/*");
    }
}
