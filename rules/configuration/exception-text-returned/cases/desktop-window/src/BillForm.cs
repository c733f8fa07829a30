using System;
using System.Windows.Forms;

public partial class BillForm : Form
{
    private void btnSave_Click(object sender, EventArgs e)
    {
        try
        {
            bills.Save(txtNumber.Text);
        }
        catch (Exception ex)
        {
            lblMessage.Text = "保存失败：" + ex.Message;
        }
    }
}
