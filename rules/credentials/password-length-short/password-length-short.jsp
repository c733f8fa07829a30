<form>
<input type="text" name="name" lay-verify="required">
</form>
<script>
layui.form.verify({
  // ok: password-length-short left from a template: no field of the page asks for it
  pass: [/(.+){6,12}$/, '6 to 12'],
});
</script>

<script>
$('#modifyPassword').validate({
  rules: {
    // ruleid: password-length-short
    txtPwd: { required: true, minlength: 6 },
    // ok: password-length-short
    txtOldPwd: { required: true, minlength: 6 },
    // ok: password-length-short
    txtName: { required: true, minlength: 2 },
  }
});
function save(password, newPwd) {
  // ruleid: password-length-short
  if (password.length<6 || password.length>16) { alert('6-16'); return; }
  // ruleid: password-length-short
  if (newPwd.length < 6) { alert('6'); return; }
  // ok: password-length-short
  if (password.length<8) { alert('8'); return; }
}
</script>
