/* Made from templates/ by `npm run generate`. */
/** By name: `guide`, `partials/activity-start`. */
export declare const texts: Record<string, string>
/** What Handlebars made of them. */
export declare const specifications: Record<string, object>
