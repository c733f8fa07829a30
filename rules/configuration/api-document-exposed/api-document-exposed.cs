var app = builder.Build();
if (app.Environment.IsDevelopment())
{
    // ok: api-document-exposed
    app.UseSwagger();
}
// ok: api-document-exposed
// app.UseSwagger();
app.UseAuthentication();
app.UseAuthorization();
app.MapControllers();
app.UseStaticFiles();
app.UseHttpsRedirection();
// ruleid: api-document-exposed
app.UseSwagger();
app.UseSwaggerUI();
