<%@ page contentType="text/html;charset=UTF-8" %>
<%@ taglib uri="http://java.sun.com/jsp/jstl/core" prefix="c" %>
<c:forEach items="${patients}" var="p">
  <td>${p.patientName}</td>
  <td><c:out value="${p.idCard}"/></td>
</c:forEach>
