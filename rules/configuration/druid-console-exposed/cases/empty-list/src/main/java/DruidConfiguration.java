class DruidConfiguration {
    ServletRegistrationBean console() {
        ServletRegistrationBean bean = new ServletRegistrationBean();
        bean.setServlet(new StatViewServlet());
        bean.addUrlMappings("/druid/*");
        bean.addInitParameter("allow", "");
        return bean;
    }
}
