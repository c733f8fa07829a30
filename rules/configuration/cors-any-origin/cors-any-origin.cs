builder.Services.AddCors(options => options.AddDefaultPolicy(policy =>
{
    // ruleid: cors-any-origin
    policy.AllowAnyOrigin().AllowAnyHeader();
}));
builder.Services.AddCors(options => options.AddPolicy("portal", policy =>
{
    // ok: cors-any-origin
    policy.WithOrigins("https://portal.hospital.internal").AllowAnyHeader();
    // ruleid: cors-any-origin
    policy.SetIsOriginAllowed(_ => true).AllowCredentials();
}));
// ruleid: cors-any-origin
config.EnableCors(new EnableCorsAttribute("*", "*", "*"));
// ruleid: cors-any-origin
Response.Headers.Add("Access-Control-Allow-Origin", "*");
// ok: cors-any-origin a header that a client sends has no effect
request.Headers.Add("Access-Control-Allow-Origin", "*");
// ok: cors-any-origin
client.DefaultRequestHeaders.Add("Access-Control-Allow-Origin", "*");
