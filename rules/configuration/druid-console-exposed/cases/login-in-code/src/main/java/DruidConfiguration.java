class DruidConfiguration {
    ServletRegistrationBean<StatViewServlet> console() {
        ServletRegistrationBean<StatViewServlet> bean = new ServletRegistrationBean<>(new StatViewServlet(), "/druid/*");
        bean.addInitParameter("loginUsername", user);
        bean.addInitParameter("loginPassword", password);
        return bean;
    }
}
