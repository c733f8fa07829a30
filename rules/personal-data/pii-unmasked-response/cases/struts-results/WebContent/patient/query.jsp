<%@ page language="java" contentType="text/html; charset=UTF-8" %>
<%@ taglib prefix="s" uri="/struts-tags"%>
<table>
  <s:iterator value="pb.beanlist" var="patient">
    <tr><td><s:property value="#patient.name" /></td><td><s:property value="#patient.idCard" /></td></tr>
  </s:iterator>
</table>
