package hospital.web;

public class PatientServlet extends BaseServlet {
    private final PatientService patientService = new PatientService();

    public void query(HttpServletRequest request, HttpServletResponse response) throws IOException {
        PrintWriter out = response.getWriter();
        out.write(JSON.toJSONString(patientService.list()));
    }

    public void forward(HttpServletRequest request, HttpServletResponse response) throws Exception {
        request.setAttribute("patients", patientService.list());
        request.getRequestDispatcher("/patients.jsp").forward(request, response);
    }
}
