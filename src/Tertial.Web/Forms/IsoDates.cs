using System.Globalization;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Tertial.Web.Forms;

/// <summary>Days are read as year, month, day and nothing else: left alone, 31/8 would be a day in this year.</summary>
internal sealed class IsoDates : IModelBinderProvider
{
    private static readonly string[] Patterns = ["yyyy-M-d", "yyyyMMdd"];

    public IModelBinder? GetBinder(ModelBinderProviderContext context) =>
        context.Metadata.UnderlyingOrModelType == typeof(DateOnly) ? new Binder() : null;

    private sealed class Binder : IModelBinder
    {
        public Task BindModelAsync(ModelBindingContext bindingContext)
        {
            var posted = bindingContext.ValueProvider.GetValue(bindingContext.ModelName);
            if (posted == ValueProviderResult.None)
                return Task.CompletedTask;
            bindingContext.ModelState.SetModelValue(bindingContext.ModelName, posted);
            bindingContext.Result = Read(bindingContext, posted.FirstValue?.Trim());
            return Task.CompletedTask;
        }

        private static ModelBindingResult Read(ModelBindingContext context, string? text)
        {
            var messages = context.ModelMetadata.ModelBindingMessageProvider;
            if (string.IsNullOrEmpty(text))
            {
                if (context.ModelMetadata.IsReferenceOrNullableType)
                    return ModelBindingResult.Success(null);
                context.ModelState.TryAddModelError(context.ModelName, messages.ValueMustNotBeNullAccessor(""));
                return ModelBindingResult.Failed();
            }
            if (DateOnly.TryParseExact(text, Patterns, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
                return ModelBindingResult.Success(date);
            context.ModelState.TryAddModelError(context.ModelName, messages.ValueIsInvalidAccessor(text));
            return ModelBindingResult.Failed();
        }
    }
}
