package clinic;

import org.apache.struts2.ServletActionContext;

public class VisitManageAction extends ActionSupport {
    private List<Patient> rows;

    public String findByPage() {
        ServletActionContext.getRequest().setAttribute("pb", visits.page(1));
        return "success";
    }

    public String recycled() {
        rows = visits.recycled();
        return "recycle";
    }

    // Leads to no page.
    public String remove() {
        visits.remove(id);
        return "redirected";
    }
}
