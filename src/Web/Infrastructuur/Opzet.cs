using System.Globalization;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Data.PostgreSql;
using Partituur.Kern.Data.Sqlite;
using Partituur.Kern.Logboek;
using Partituur.Kern.Toegang;
using Partituur.Web.Api;
using Partituur.Web.Onderdelen;

namespace Partituur.Web.Infrastructuur;

/// <summary>How the application is put together.</summary>
public static class Opzet
{
    public static void VoegPartituurToe(this WebApplicationBuilder builder)
    {
        var instellingen = Instellingen.Lees(builder.Configuration);
        builder.Services.AddSingleton(instellingen);
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddSingleton(_ => instellingen.Logsleutel());
        builder.Services.AddSingleton(_ => instellingen.Bsnsleutel());
        VoegDatabaseToe(builder.Services, instellingen.Verbinding);
        VoegAanmeldenToe(builder.Services, instellingen);
        builder.Services.AddScoped<Poort>();
        builder.Services.AddSingleton<Live.Standkanaal>();
        builder.Services.AddSingleton<Live.Standmelder>();
        builder.Services.AddSingleton<Live.Standstroom>();
        builder.Services.AddSingleton<Kern.Meldingen.IVirusscanner, ClamAv>();
        builder.Services.AddScoped<Pages.Meldingen.Bijlageontvangst>();
        builder.Services.AddSingleton<Pages.Personen.Kennisbewijs>();
        builder.Services.AddSingleton<Pages.Toegang.Opstartcode>();
        builder.Services.AddHostedService<Verzegelaar>();
        builder.Services.AddHostedService<Veger>();
        builder.Services.VoegPostToe(builder.Configuration);
        builder.Services.AddHostedService<Inlezer>();
        builder.Services.AddHostedService<Herinneraar>();
        builder.Services.AddHostedService<Voorbereidingsronde>();
        builder.Services.AddHostedService<Waker>();
        builder.Services.AddHostedService<Dagpost>();
        builder.Services.ConfigureOptions<NederlandseMeldingen>();
        builder.Services.AddRazorPages(o => o.Conventions.ConfigureFilter(new Microsoft.AspNetCore.Mvc.AutoValidateAntiforgeryTokenAttribute()))
            .AddMvcOptions(o =>
            {
                o.Filters.Add<TransactieFilter>(1);
                o.Filters.Add<RechtFilter>(2);
                o.Filters.Add<LogboekFilter>(3);
                o.Filters.Add<RegelFilter>(4);
            });
        builder.Services.AddAntiforgery(o => o.Cookie.SecurePolicy = instellingen.Cookies);
        builder.Services.AddProblemDetails();
        builder.Services.AddPartituurApi();
        builder.Services.AddHsts(o => o.MaxAge = TimeSpan.FromDays(365));
        builder.WebHost.ConfigureKestrel(k => k.AddServerHeader = false);
    }

    public static void GebruikPartituur(this WebApplication app)
    {
        app.UseExceptionHandler("/fout");
        app.UseWhen(http => !http.Request.Path.StartsWithSegments("/api"), pagina => pagina.UseStatusCodePagesWithReExecute("/fout", "?status={0}"));
        app.UseWhen(http => http.Request.Path.StartsWithSegments("/api"), api => api.UseMiddleware<ApiFouten>());
        if (!app.Environment.IsDevelopment())
        {
            app.UseHsts();
        }

        app.UseSecurityHeaders(Beveiligingskoppen.Maak());
        app.UseRequestLocalization(new RequestLocalizationOptions
        {
            DefaultRequestCulture = new("nl-NL"),
            SupportedCultures = [CultureInfo.GetCultureInfo("nl-NL")],
            SupportedUICultures = [CultureInfo.GetCultureInfo("nl-NL")],
            RequestCultureProviders = [],
        });
        app.UseRouting();
        app.UseAuthentication();
        app.UseMiddleware<KijkerMiddleware>();
        app.UseAuthorization();
        app.MapStaticAssets().AllowAnonymous().WithMetadata(new VrijToegankelijkAttribute("Vormgeving en scripts: geen gegevens"));
        app.MapPartituurApi();
        app.MapRazorPages().WithStaticAssets();
    }

    private static void VoegDatabaseToe(IServiceCollection diensten, Verbinding verbinding)
    {
        if (verbinding.IsPostgres)
        {
            diensten.AddDbContext<PostgresPartituurDb>((d, o) => Kies(d, o, verbinding));
            diensten.AddScoped<PartituurDb>(d => d.GetRequiredService<PostgresPartituurDb>());
        }
        else
        {
            diensten.AddDbContext<SqlitePartituurDb>((d, o) => Kies(d, o, verbinding));
            diensten.AddScoped<PartituurDb>(d => d.GetRequiredService<SqlitePartituurDb>());
        }
    }

    private static void Kies(IServiceProvider diensten, DbContextOptionsBuilder opties, Verbinding verbinding)
    {
        verbinding.Kies(opties);
        opties.AddInterceptors(diensten.GetRequiredService<Live.Standmelder>());
    }

    private static void VoegAanmeldenToe(IServiceCollection diensten, Instellingen instellingen)
    {
        diensten.AddDataProtection().SetApplicationName("Partituur").PersistKeysToFileSystem(new DirectoryInfo(Path.Combine(instellingen.Gegevens, "sleutels")));
        diensten.AddIdentityCore<Account>(o =>
            {
                o.Password.RequiredLength = 12;
                o.Password.RequireDigit = o.Password.RequireLowercase = o.Password.RequireUppercase = o.Password.RequireNonAlphanumeric = false;
                o.Password.RequiredUniqueChars = 5;
                o.Lockout.MaxFailedAccessAttempts = 5;
                o.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(15);
                o.Stores.SchemaVersion = IdentitySchemaVersions.Version1;
            })
            .AddSignInManager()
            .AddDefaultTokenProviders()
            .AddErrorDescriber<NederlandseIdentiteitsfouten>()
            .AddClaimsPrincipalFactory<AccountClaims>();
        diensten.AddScoped<IUserStore<Account>>(d => new UserOnlyStore<Account, PartituurDb, Guid>(d.GetRequiredService<PartituurDb>()));
        diensten.AddAuthentication(IdentityConstants.ApplicationScheme)
            .AddCookie(IdentityConstants.ApplicationScheme, o => StelCookieIn(o, instellingen, "partituur", TimeSpan.FromHours(8)))
            .AddCookie(IdentityConstants.TwoFactorUserIdScheme, o => StelCookieIn(o, instellingen, "partituur-code", TimeSpan.FromMinutes(5)))
            .AddCookie(IdentityConstants.TwoFactorRememberMeScheme, o => StelCookieIn(o, instellingen, "partituur-onthoud", TimeSpan.FromMinutes(1)))
            .AddCookie(Gast.Schema, o =>
            {
                // The database says how long somebody may take: the cookie only tells whose question it is.
                StelCookieIn(o, instellingen, Gast.Schema, TimeSpan.FromHours(12));
                o.SlidingExpiration = false;
            })
            .AddBearerToken(IdentityConstants.BearerScheme, o => o.BearerTokenExpiration = TimeSpan.FromMinutes(30));

        // Without a scheme of its own, so that it asks for the user that KijkerMiddleware found: a cookie on the pages, a token under /api.
        diensten.AddAuthorizationBuilder().SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());
        diensten.Configure<SecurityStampValidatorOptions>(o => o.ValidationInterval = TimeSpan.FromMinutes(1));
    }

    private static void StelCookieIn(CookieAuthenticationOptions o, Instellingen instellingen, string naam, TimeSpan duur)
    {
        o.Cookie.Name = naam;
        o.Cookie.HttpOnly = true;
        o.Cookie.SameSite = SameSiteMode.Lax;
        o.Cookie.SecurePolicy = instellingen.Cookies;
        o.ExpireTimeSpan = duur;
        o.SlidingExpiration = true;
        o.LoginPath = "/aanmelden";
        o.AccessDeniedPath = "/fout";
        o.ReturnUrlParameter = "naar";
        o.Events.OnRedirectToLogin = WijsNaarAanmelden;
        if (naam == "partituur")
        {
            o.Events.OnValidatePrincipal = SecurityStampValidator.ValidatePrincipalAsync;
        }
    }

    /// <summary>A person goes to the sign-in page; a system under /api hears that it has no token.</summary>
    private static Task WijsNaarAanmelden(RedirectContext<CookieAuthenticationOptions> context)
    {
        if (context.Request.Path.StartsWithSegments("/api"))
        {
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
            context.Response.Headers.WWWAuthenticate = "Bearer";
        }
        else
        {
            context.Response.Redirect(context.RedirectUri);
        }

        return Task.CompletedTask;
    }
}
