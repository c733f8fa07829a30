class DruidConfiguration {
    ServletRegistrationBean console() {
        ServletRegistrationBean bean = new ServletRegistrationBean(new StatViewServlet(), "/druid/*");
        bean.addInitParameter("allow", "127.0.0.1");
        return bean;
    }
}
