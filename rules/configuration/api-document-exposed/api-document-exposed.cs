var app = builder.Build();
if (app.Environment.IsDevelopment())
{
    // ok: api-document-exposed
    app.UseSwagger();
}
// ok: api-document-exposed
// app.UseSwagger();
if (documentation.Enabled)
{
    app.MapFallbackToFile("index.html");
}
if (swaggerSettings.Enabled)
{
    // The setting is the defect, where it is on.
    // ok: api-document-exposed
    app.UseSwagger();
}
if (app.Configuration.GetValue<bool>("Swagger:Enabled"))
{
    // ok: api-document-exposed
    app.UseSwagger();
}
app.UseAuthentication();
app.UseAuthorization();
app.MapControllers();
app.UseStaticFiles();
app.UseHttpsRedirection();
// ruleid: api-document-exposed
app.UseSwagger();
app.UseSwaggerUI();
