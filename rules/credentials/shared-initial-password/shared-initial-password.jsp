<%@ page language="java" contentType="text/html; charset=UTF-8" %>
<div class="label">初始密码</div>
<div class="field">
  <%-- ruleid: shared-initial-password --%>
  <input type="text" class="small" name="password" id="password" value="his@2016demo" required="required">
</div>
<div class="label">初始密码</div>
<div class="field">
  <%-- ok: shared-initial-password --%>
  <input type="text" class="small" name="password" value="<%= user.getPassword() %>">
</div>
<div class="label">默认密码</div>
<div class="field">
  <%-- ok: shared-initial-password --%>
  <input type="text" class="small" name="password" value="${user.password}">
</div>
