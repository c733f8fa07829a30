var app = builder.Build();
if (app.Environment.IsDevelopment())
{
    // ok: developer-mode-on
    app.UseDeveloperExceptionPage();
}
app.UseRouting();
app.UseAuthentication();
// ruleid: developer-mode-on
app.UseDeveloperExceptionPage();
if (!app.Environment.IsDevelopment())
{
    app.UseHsts();
}
else
{
    // ok: developer-mode-on
    app.UseDeveloperExceptionPage();
}
