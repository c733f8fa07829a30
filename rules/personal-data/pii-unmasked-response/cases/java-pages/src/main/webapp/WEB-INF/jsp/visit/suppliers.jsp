<%@ page contentType="text/html;charset=UTF-8" %>
<%@ taglib uri="http://java.sun.com/jsp/jstl/core" prefix="c" %>
<c:forEach items="${suppliers}" var="supplier">
  <td>${supplier.name}</td>
  <td>${supplier.phone}</td>
</c:forEach>
