package his.ward;

import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.apache.struts2.convention.annotation.Action;
import org.apache.struts2.convention.annotation.Namespace;
import com.opensymphony.xwork2.ActionSupport;

@Namespace("/ward/patient")
public class PatientAction extends ActionSupport {
    private PatientService patientService;
    private Patient patient;
    private String idcardNo;

    @RequiresPermissions("ward:patient:view")
    @Action("list")
    public String list() {
        rows = patientService.page(page);
        return SUCCESS;
    }

    @RequiresPermissions("ward:patient:add")
    @Action("save")
    public String save() {
        patientService.save(patient);
        return SUCCESS;
    }

    @RequiresPermissions("ward:patient:remove")
    @Action("remove")
    public void remove() {
        patientService.remove(patient.getId());
    }

    @RequiresPermissions("ward:patient:print")
    @Action("print")
    public void print() {
        patientService.print(patient.getId());
    }

    @RequiresPermissions("ward:patient:move")
    @Action("move")
    public void move() {
        patientService.move(patient.getId());
    }

    // No permission: anybody with an account asks by identity number.
    @Action(value = "find", results = { @Result(name = "json", type = "json") })
    public void findByIdcard() {
        WebUtils.sendJson(patientService.findByIdcard(idcardNo));
    }

    // Shows an empty form.
    @Action("form")
    public String form() {
        return "form";
    }

    public String getIdcardNo() {
        return idcardNo;
    }

    public void setIdcardNo(String idcardNo) {
        this.idcardNo = idcardNo;
    }

    @Override
    public void validate() {
        patientService.check(patient);
    }

    private void audit() {
        patientService.audit(patient);
    }
}
