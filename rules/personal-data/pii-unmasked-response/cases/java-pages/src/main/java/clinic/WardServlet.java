package clinic;

public class WardServlet extends HttpServlet {
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws Exception {
        request.setAttribute("patients", wards.patients());
        request.getRequestDispatcher("/WEB-INF/jsp/visit/ward.jsp").forward(request, response);
    }

    // Drugs have no telephone of a person.
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws Exception {
        request.setAttribute("suppliers", wards.suppliers());
        request.getRequestDispatcher("/WEB-INF/jsp/visit/suppliers.jsp").forward(request, response);
    }
}
