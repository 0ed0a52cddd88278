using System.Globalization;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Tertial.Domain.Plans;
using Tertial.Web.Words;

namespace Tertial.Web.Forms;

/// <summary>Planned starts and ends are read as people write them; where no year is written the plan's, named in the address, is meant.</summary>
internal sealed class PlannedDates : IModelBinderProvider
{
    public IModelBinder? GetBinder(ModelBinderProviderContext context) =>
        context.Metadata.UnderlyingOrModelType == typeof(PlannedDate) ? new Binder() : null;

    private sealed class Binder : IModelBinder
    {
        public Task BindModelAsync(ModelBindingContext bindingContext)
        {
            var posted = bindingContext.ValueProvider.GetValue(bindingContext.ModelName);
            if (posted == ValueProviderResult.None) return Task.CompletedTask;
            bindingContext.ModelState.SetModelValue(bindingContext.ModelName, posted);
            var year = Convert.ToInt32(bindingContext.ActionContext.RouteData.Values["ar"] ?? DateTime.UnixEpoch.Year, CultureInfo.InvariantCulture);
            if (string.IsNullOrWhiteSpace(posted.FirstValue)) bindingContext.Result = ModelBindingResult.Success(null);
            else if (PlannedTimeReading.TryRead(posted.FirstValue, year, out var date)) bindingContext.Result = ModelBindingResult.Success(date);
            else bindingContext.ModelState.TryAddModelError(bindingContext.ModelName, PlannedTimeReading.Advice(year));
            return Task.CompletedTask;
        }
    }
}
