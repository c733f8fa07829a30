<%@ page contentType="text/html;charset=UTF-8" isErrorPage="true" %>
<%@ taglib prefix="s" uri="/struts-tags" %>
<%
Throwable ex = exception;
log.error(ex.getMessage(), ex);
%>
<html>
<body>
<%-- ruleid: exception-text-returned --%>
<p>错误信息：<%= ex == null ? "未知错误" : escape(ex.getMessage()) %></p>
<%-- ok: exception-text-returned --%>
<p>错误编号：<%= errorNumber %></p>
<%-- ruleid: exception-text-returned --%>
<% exception.printStackTrace(new java.io.PrintWriter(out)); %>
<%-- ruleid: exception-text-returned --%>
<s:property value="exceptionStack"/>
<%-- ruleid: exception-text-returned --%>
<p>${exception.message}</p>
<%-- ok: exception-text-returned --%>
<p>${message}</p>
<%-- ok: exception-text-returned --%>
<% ex.printStackTrace(); %>
</body>
</html>
