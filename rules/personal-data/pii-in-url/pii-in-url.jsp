<%@ page contentType="text/html;charset=UTF-8" %>
<%@ taglib prefix="s" uri="/struts-tags" %>
<%-- ruleid: pii-in-url --%>
<a href="patient.action?sfzh=<s:property value='sfzh' />&key=<s:property value='key' />">首页</a>
<%-- ruleid: pii-in-url --%>
<a href="/patient/detail?visitId=1&amp;idCard=<%= patient.getIdCard() %>">详情</a>
<%-- ruleid: pii-in-url --%>
<a href="/patient/list?phone=${patient.phone}">列表</a>
<%-- ok: pii-in-url --%>
<a href="/patient/detail?id=<%= patient.getId() %>">详情</a>
<%-- ok: pii-in-url --%>
<a href="/patient/detail?idCardType=<%= patient.getIdCardType() %>">详情</a>
<%-- ok: pii-in-url nothing is filled in --%>
<a href="/help?phone=">帮助</a>
<%-- ok: pii-in-url --%>
<input name="sfzh" value="<s:property value='sfzh' />"/>
