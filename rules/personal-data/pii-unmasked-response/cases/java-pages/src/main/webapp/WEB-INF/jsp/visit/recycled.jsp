<%@ page contentType="text/html;charset=UTF-8" %>
<%@ taglib uri="/struts-tags" prefix="s" %>
<s:iterator value="rows">
  <td><s:property value="name"/></td>
  <td><s:property value="doctor.name"/></td>
  <%-- <s:property value="phone"/> --%>
</s:iterator>
