package hospital.web;

import com.opensymphony.xwork2.ActionSupport;
import org.apache.struts2.ServletActionContext;

public class PatientAction extends ActionSupport {
    private PatientService patientService;
    private String cardNo;

    // A text made of the object before.
    public void find() {
        Map<String, Object> map = new HashMap<String, Object>();
        PatientVo patient = patientService.findByCard(cardNo);
        map.put("row", patient);
        String json = JSONUtils.toJson(map);
        WebUtils.webSendJSON(json);
    }

    public String rows() throws IOException {
        List<PatientVo> rows = patientService.list();
        ServletActionContext.getResponse().getWriter().write(JSONArray.fromObject(rows).toString());
        return null;
    }

    // How it went.
    public void save() throws IOException {
        boolean isSaved = patientService.save(cardNo);
        ServletActionContext.getResponse().getWriter().print(isSaved);
    }

    // The number of rows.
    public void count() {
        Map<String, Object> map = new HashMap<String, Object>();
        map.put("total", patientService.count());
        WebUtils.webSendJSON(JSONUtils.toJson(map));
    }

    // Names a page.
    public String page() {
        patient = patientService.findByCard(cardNo);
        return SUCCESS;
    }
}
