FROM mcr.microsoft.com/dotnet/aspnet:8.0
# ruleid: developer-mode-on
ENV ASPNETCORE_ENVIRONMENT=Development
# ok: developer-mode-on
ENV ASPNETCORE_URLS=http://+:8080
