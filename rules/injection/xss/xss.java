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

class AjaxServlet extends HttpServlet {
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        JSONObject answer = new JSONObject();
        answer.put("name", request.getParameter("name"));
        response.setContentType("application/json;charset=utf-8");
        PrintWriter out = response.getWriter();
        // ok: xss
        out.print(answer.toString());
    }

    protected void page(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/html;charset=utf-8");
        PrintWriter out = response.getWriter();
        // ruleid: xss
        out.print(request.getParameter("name"));
    }
}

class PaymentController {
    @RequestMapping("/pay")
    public void pay(HttpServletRequest request, HttpServletResponse response) throws IOException {
        AlipayTradePagePayRequest order = new AlipayTradePagePayRequest();
        order.setBizContent(request.getParameter("order"));
        String form = alipayClient.pageExecute(order).getBody();
        response.setContentType("text/html;charset=utf-8");
        // ok: xss the platform's own form
        response.getWriter().write(form);
        // ruleid: xss
        response.getWriter().write(request.getParameter("order"));
    }
}
