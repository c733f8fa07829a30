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

public class SwaggerConfig
{
    public static void Register()
    {
        GlobalConfiguration.Configuration
            // ruleid: api-document-exposed
            .EnableSwagger(c =>
            {
                c.SingleApiVersion("v1", "Ward");
            })
            .EnableSwaggerUi(c => { });
    }

    public static void Inside(HttpConfiguration config)
    {
        if (Settings.SwaggerEnabled)
        {
            // ok: api-document-exposed
            config.EnableSwagger(c => c.SingleApiVersion("v1", "Ward")).EnableSwaggerUi();
        }
#if DEBUG
        // ok: api-document-exposed
        config.EnableSwagger("docs/{apiVersion}", c => c.SingleApiVersion("v1", "Ward"));
#endif
        // ok: api-document-exposed
        // config.EnableSwagger(c => c.SingleApiVersion("v1", "Ward"));
    }
}

public class WardStartup
{
    public void Configure(IApplicationBuilder app)
    {
        string isDevEnv = Configuration["environment:isdevelopment"];
        if (bool.Parse(isDevEnv))
        {
            // ok: api-document-exposed
            app.UseSwagger();
        }
    }
}
