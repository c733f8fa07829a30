package example.action;

import com.opensymphony.xwork2.ActionSupport;
import example.util.BackupTool;

public class BackupAction extends ActionSupport {
    private String target;

    public void setTarget(String target) {
        this.target = target;
    }

    public String backup() {
        BackupTool.copy(target);
        return SUCCESS;
    }
}
