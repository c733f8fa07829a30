<form>
<input type="text" name="name" lay-verify="required">
</form>
<script>
layui.form.verify({
  // ok: password-length-short left from a template: no field of the page asks for it
  pass: [/(.+){6,12}$/, '6 to 12'],
});
</script>
