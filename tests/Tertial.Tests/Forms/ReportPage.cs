using System.Linq.Expressions;
using System.Text.Encodings.Web;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Primitives;
using Tertial.Web.Forms;
using Tertial.Web.Words;

namespace Tertial.Tests.Forms;

/// <summary>A report form without a site round it: post to it, read what was bound, and see its tags as markup.</summary>
internal sealed class ReportPage
{
    private readonly ServiceProvider _services;
    private readonly ActionContext _action = new(new DefaultHttpContext(), new RouteData(), new ActionDescriptor());

    public ReportPage()
    {
        var services = new ServiceCollection().AddLogging().AddSwedishForms();
        services.AddMvcCore().AddDataAnnotations().AddViews();
        _services = services.BuildServiceProvider();
    }

    public Report Model { get; private set; } = new();

    public async Task<ReportPage> Post(params (string Name, string Value)[] fields)
    {
        var form = fields.GroupBy(field => field.Name, field => field.Value)
            .ToDictionary(group => group.Key, group => new StringValues([.. group]));
        var metadata = Get<IModelMetadataProvider>().GetMetadataForType(typeof(Report));
        var values = new FormValueProvider(BindingSource.Form, new FormCollection(form), Swedish.Culture);
        var binding = DefaultModelBindingContext.CreateBindingContext(_action, values, metadata, null, "");
        var binder = Get<IModelBinderFactory>().CreateBinder(new() { Metadata = metadata, CacheToken = metadata });
        await binder.BindModelAsync(binding);
        Model = (Report)binding.Result.Model!;
        Get<IObjectModelValidator>().Validate(_action, binding.ValidationState, "", Model);
        return this;
    }

    public string? Error(string name) => _action.ModelState[name]?.Errors.FirstOrDefault()?.ErrorMessage;

    public void Refuse(string name, string message) => _action.ModelState.AddModelError(name, message);

    public ModelExpression Expression<T>(Expression<Func<Report, T>> field) =>
        Get<IModelExpressionProvider>().CreateModelExpression(Data(), field);

    public ViewContext View() => new() { ViewData = Data(), HttpContext = _action.HttpContext };

    public static async Task<IElement> Markup(TagHelper tag, string inside = "", params (string, string)[] attributes)
    {
        var context = new TagHelperContext([], new Dictionary<object, object>(), "test");
        var output = new TagHelperOutput(
            "tag",
            [.. attributes.Select(attribute => new TagHelperAttribute(attribute.Item1, attribute.Item2))],
            (_, _) => Task.FromResult(new DefaultTagHelperContent().SetHtmlContent(inside)));
        await tag.ProcessAsync(context, output);
        using var writer = new StringWriter();
        output.WriteTo(writer, HtmlEncoder.Default);
        return new HtmlParser().ParseDocument(writer.ToString()).Body!;
    }

    private ViewDataDictionary<Report> Data() => new(Get<IModelMetadataProvider>(), _action.ModelState) { Model = Model };

    private T Get<T>() where T : notnull => _services.GetRequiredService<T>();
}
