package his.demo;

class SearchServlet extends HttpServlet {
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String name = request.getParameter("name");
        // ruleid: xss
        response.getWriter().write("<p>" + name + "</p>");
        // ok: xss
        response.getWriter().write("<p>" + HtmlUtils.htmlEscape(name) + "</p>");
        // ok: xss
        response.getWriter().write(JSON.toJSONString(name));
        String page = "<p>" + name + "</p>";
        // ruleid: xss
        response.getWriter().write(page, 0, page.length());
        // ruleid: xss
        response.getWriter().write(page.toCharArray(), 0, page.length());
    }
}
