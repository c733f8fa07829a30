<%@ page contentType="text/html;charset=UTF-8" %>
<%@ taglib uri="/struts-tags" prefix="s" %>
<s:property value="#session.doctor.phone"/>
<s:iterator value="#request.pb.beanList" var="patient">
  <td><s:property value="#patient.name"/></td>
  <td><s:property value="#patient.phone"/></td>
</s:iterator>
