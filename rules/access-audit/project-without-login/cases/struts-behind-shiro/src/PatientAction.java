package his.register;

import com.opensymphony.xwork2.ActionSupport;
import org.apache.struts2.ServletActionContext;

public class PatientAction extends ActionSupport {
    private PatientDAO patientDAO;
    private Patient patient;
    private int id;

    public String list() {
        patients = patientDAO.findAll();
        return SUCCESS;
    }

    public String detail() {
        patient = patientDAO.findById(id);
        return SUCCESS;
    }

    public String remove() {
        patientDAO.delete(patientDAO.findById(id));
        return "list";
    }

    public void save() {
        patientDAO.save(patient);
    }

    // Writes into the session, and asks nothing of it.
    public String login() {
        Map session = ServletActionContext.getContext().getSession();
        session.put("user", patientDAO.findByName(name, password));
        return SUCCESS;
    }

    public String rows() {
        patients = patientDAO.page(page);
        return SUCCESS;
    }
}
