<%@ page contentType="text/html;charset=UTF-8" %>
<%-- ruleid: xss --%>
<p><%= request.getParameter("name") %></p>
<%-- ruleid: xss --%>
<p>${param.name}</p>
<%-- ok: xss --%>
<p><c:out value="${param.name}"/></p>
<%-- ok: xss --%>
<p>${fn:escapeXml(param.name)}</p>
<%-- ruleid: xss --%>
<s:property value="#message.content" escape="false"/>
<%-- ruleid: xss --%>
<c:out value="${message.content}" escapeXml="false"/>
<%-- ok: xss --%>
<s:property value="#message.content"/>
<%-- ok: xss --%>
<s:property value="#message.content" escapeHtml="true"/>
