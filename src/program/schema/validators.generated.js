/* Made from schemas/ by `npm run generate`. */
"use strict";
export const program = validate21;
const schema6 = {"$id":"program","type":"object","required":["social-learn","title","participants"],"additionalProperties":false,"patternProperties":{"^x-":true},"properties":{"social-learn":{"$ref":"definition:version#"},"kind":{"const":"program"},"title":{"$ref":"definition:text#"},"summary":{"$ref":"definition:text#"},"language":{"type":"string","pattern":"\\S"},"audience":{"$ref":"definition:text#"},"participants":{"type":"object","required":["min","max"],"additionalProperties":false,"patternProperties":{"^x-":true},"properties":{"min":{"type":"integer","minimum":1,"maximum":10000},"max":{"type":"integer","minimum":1,"maximum":10000}}},"about":{"$ref":"definition:about#"},"outcomes":{"$ref":"definition:texts#"},"boundaries":{"$ref":"definition:boundaries#"},"people":{"type":"object","propertyNames":{"$ref":"definition:id#"},"patternProperties":{"^x-":true},"additionalProperties":{"$ref":"definition:person#"}},"contacts":{"type":"object","propertyNames":{"$ref":"definition:id#"},"patternProperties":{"^x-":true},"additionalProperties":{"$ref":"definition:contact#"}},"spaces":{"type":"object","propertyNames":{"$ref":"definition:id#"},"patternProperties":{"^x-":true},"additionalProperties":{"$ref":"definition:space#"}},"resources":{"type":"object","propertyNames":{"$ref":"definition:id#"},"patternProperties":{"^x-":true},"additionalProperties":{"$ref":"definition:resource#"}},"stages":{"type":"object","propertyNames":{"$ref":"definition:id#"},"patternProperties":{"^x-":true},"additionalProperties":{"$ref":"definition:stage#"}},"agreements":{"type":"array","minItems":1,"items":{"$ref":"definition:agreement#"}},"moderation":{"type":"array","minItems":1,"items":{"$ref":"definition:moderation-rule#"}},"checklist":{"type":"array","minItems":1,"items":{"$ref":"definition:checklist-item#"}},"sessions":{"type":"array","minItems":1,"items":{"$ref":"definition:session#"}},"posts":{"type":"array","minItems":1,"items":{"$ref":"definition:post#"}},"evaluation":{"type":"array","minItems":1,"items":{"$ref":"definition:evaluation-item#"}},"libraries":{"$ref":"definition:texts#"}}};
const func2 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("^x-", "u");
const pattern1 = new RegExp("\\S", "u");
const schema7 = {"$id":"definition:version","const":1};

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="definition:version" */;
let vErrors = null;
let errors = 0;
if(1 !== data){
const err0 = {instancePath,keyword:"const",params:{allowedValue: 1}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}

const schema8 = {"$id":"definition:text","type":"string","pattern":"\\S"};

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="definition:text" */;
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern1.test(data)){
const err0 = {instancePath,keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}

const schema9 = {"$id":"definition:about","type":"object","additionalProperties":false,"patternProperties":{"^x-":true},"properties":{"authors":{"type":["string","array"],"minItems":1,"items":{"$ref":"definition:text#"}},"version":{"$ref":"definition:text#"},"license":{"$ref":"definition:text#"},"source":{"$ref":"definition:text#"},"based-on":{"$ref":"definition:text#"}}};

function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="definition:about" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "authors") || (key0 === "version")) || (key0 === "license")) || (key0 === "source")) || (key0 === "based-on")) || (pattern0.test(key0)))){
const err0 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.authors !== undefined){
let data0 = data.authors;
if((typeof data0 !== "string") && (!(Array.isArray(data0)))){
const err1 = {instancePath:instancePath+"/authors",keyword:"type",params:{type: schema9.properties.authors.type}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(Array.isArray(data0)){
if(data0.length < 1){
const err2 = {instancePath:instancePath+"/authors",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate24(data0[i0], {instancePath:instancePath+"/authors/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
}
}
if(data.version !== undefined){
if(!(validate24(data.version, {instancePath:instancePath+"/version",parentData:data,parentDataProperty:"version",rootData}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.license !== undefined){
if(!(validate24(data.license, {instancePath:instancePath+"/license",parentData:data,parentDataProperty:"license",rootData}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.source !== undefined){
if(!(validate24(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data["based-on"] !== undefined){
if(!(validate24(data["based-on"], {instancePath:instancePath+"/based-on",parentData:data,parentDataProperty:"based-on",rootData}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate28.errors = vErrors;
return errors === 0;
}

const schema10 = {"$id":"definition:texts","type":"array","minItems":1,"items":{"$ref":"definition:text#"}};

function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="definition:texts" */;
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length < 1){
const err0 = {instancePath,keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate24(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate35.errors = vErrors;
return errors === 0;
}

const schema11 = {"$id":"definition:boundaries","type":"object","additionalProperties":false,"patternProperties":{"^x-":true},"properties":{"max-depth":{"$ref":"definition:depth#"},"pass":{"$ref":"definition:text#"},"keep-to":{"$ref":"definition:text#"},"redirect":{"$ref":"definition:text#"},"confidentiality":{"$ref":"definition:text#"},"voluntary":{"$ref":"definition:text#"},"written-down":{"$ref":"definition:text#"},"off-limits":{"$ref":"definition:texts#"},"our-work-touches":{"$ref":"definition:texts#"}}};
const schema12 = {"$id":"definition:depth","type":"integer","minimum":1,"maximum":5};

function validate39(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="definition:depth" */;
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
const err0 = {instancePath,keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 5 || isNaN(data)){
const err1 = {instancePath,keyword:"maximum",params:{comparison: "<=", limit: 5}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data < 1 || isNaN(data)){
const err2 = {instancePath,keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
validate39.errors = vErrors;
return errors === 0;
}


function validate38(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="definition:boundaries" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((func2.call(schema11.properties, key0)) || (pattern0.test(key0)))){
const err0 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data["max-depth"] !== undefined){
if(!(validate39(data["max-depth"], {instancePath:instancePath+"/max-depth",parentData:data,parentDataProperty:"max-depth",rootData}))){
vErrors = joined(vErrors, validate39.errors);
errors = vErrors.length;
}
}
if(data.pass !== undefined){
if(!(validate24(data.pass, {instancePath:instancePath+"/pass",parentData:data,parentDataProperty:"pass",rootData}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data["keep-to"] !== undefined){
if(!(validate24(data["keep-to"], {instancePath:instancePath+"/keep-to",parentData:data,parentDataProperty:"keep-to",rootData}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.redirect !== undefined){
if(!(validate24(data.redirect, {instancePath:instancePath+"/redirect",parentData:data,parentDataProperty:"redirect",rootData}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.confidentiality !== undefined){
if(!(validate24(data.confidentiality, {instancePath:instancePath+"/confidentiality",parentData:data,parentDataProperty:"confidentiality",rootData}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.voluntary !== undefined){
if(!(validate24(data.voluntary, {instancePath:instancePath+"/voluntary",parentData:data,parentDataProperty:"voluntary",rootData}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data["written-down"] !== undefined){
if(!(validate24(data["written-down"], {instancePath:instancePath+"/written-down",parentData:data,parentDataProperty:"written-down",rootData}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data["off-limits"] !== undefined){
if(!(validate35(data["off-limits"], {instancePath:instancePath+"/off-limits",parentData:data,parentDataProperty:"off-limits",rootData}))){
vErrors = joined(vErrors, validate35.errors);
errors = vErrors.length;
}
}
if(data["our-work-touches"] !== undefined){
if(!(validate35(data["our-work-touches"], {instancePath:instancePath+"/our-work-touches",parentData:data,parentDataProperty:"our-work-touches",rootData}))){
vErrors = joined(vErrors, validate35.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate38.errors = vErrors;
return errors === 0;
}

const schema13 = {"$id":"definition:id","type":"string","pattern":"^[^\\s!-/:-`{-~]+(-[^\\s!-/:-`{-~]+)*$"};
const pattern6 = new RegExp("^[^\\s!-/:-`{-~]+(-[^\\s!-/:-`{-~]+)*$", "u");

function validate50(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="definition:id" */;
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern6.test(data)){
const err0 = {instancePath,keyword:"pattern",params:{pattern: "^[^\\s!-/:-`{-~]+(-[^\\s!-/:-`{-~]+)*$"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate50.errors = vErrors;
return errors === 0;
}

const schema14 = {"$id":"definition:person","type":["string","object"],"additionalProperties":false,"patternProperties":{"^x-":true},"properties":{"role":{"$ref":"definition:text#"},"name":{"$ref":"definition:text#"}}};

function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="definition:person" */;
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,keyword:"type",params:{type: schema14.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "role") || (key0 === "name")) || (pattern0.test(key0)))){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.role !== undefined){
if(!(validate24(data.role, {instancePath:instancePath+"/role",parentData:data,parentDataProperty:"role",rootData}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
if(!(validate24(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
}
validate52.errors = vErrors;
return errors === 0;
}

const schema15 = {"$id":"definition:contact","type":"object","additionalProperties":false,"patternProperties":{"^x-":true},"properties":{"for":{"$ref":"definition:text#"},"name":{"$ref":"definition:text#"},"phone":{"$ref":"definition:text#"},"email":{"$ref":"definition:text#"},"hours":{"$ref":"definition:text#"},"shown-to":{"type":"string","enum":["team","everyone"]}}};

function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="definition:contact" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((key0 === "for") || (key0 === "name")) || (key0 === "phone")) || (key0 === "email")) || (key0 === "hours")) || (key0 === "shown-to")) || (pattern0.test(key0)))){
const err0 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.for !== undefined){
if(!(validate24(data.for, {instancePath:instancePath+"/for",parentData:data,parentDataProperty:"for",rootData}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
if(!(validate24(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.phone !== undefined){
if(!(validate24(data.phone, {instancePath:instancePath+"/phone",parentData:data,parentDataProperty:"phone",rootData}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.email !== undefined){
if(!(validate24(data.email, {instancePath:instancePath+"/email",parentData:data,parentDataProperty:"email",rootData}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.hours !== undefined){
if(!(validate24(data.hours, {instancePath:instancePath+"/hours",parentData:data,parentDataProperty:"hours",rootData}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data["shown-to"] !== undefined){
let data5 = data["shown-to"];
if(typeof data5 !== "string"){
const err1 = {instancePath:instancePath+"/shown-to",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!((data5 === "team") || (data5 === "everyone"))){
const err2 = {instancePath:instancePath+"/shown-to",keyword:"enum",params:{allowedValues: schema15.properties["shown-to"].enum}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate57.errors = vErrors;
return errors === 0;
}

const schema16 = {"$id":"definition:space","type":"object","additionalProperties":false,"patternProperties":{"^x-":true},"properties":{"kind":{"type":"string","enum":["in-person","video","channel","document","webinar","email"]},"name":{"$ref":"definition:text#"},"facilitator":{"$ref":"definition:text#"},"moderator":{"$ref":"definition:text#"},"stand-in":{"$ref":"definition:text#"},"recording":{"$ref":"definition:text#"},"transcript":{"$ref":"definition:text#"},"ai-notes":{"$ref":"definition:text#"},"chat":{"$ref":"definition:text#"},"room":{"type":"string","enum":["circle","trios","cabaret","u","theatre"]},"link":{"$ref":"definition:link#"},"access":{"$ref":"definition:texts#"}}};
const schema17 = {"$id":"definition:link","type":"string","pattern":"\\S"};

function validate74(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="definition:link" */;
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern1.test(data)){
const err0 = {instancePath,keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate74.errors = vErrors;
return errors === 0;
}


function validate65(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="definition:space" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((func2.call(schema16.properties, key0)) || (pattern0.test(key0)))){
const err0 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.kind !== undefined){
let data0 = data.kind;
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/kind",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!((((((data0 === "in-person") || (data0 === "video")) || (data0 === "channel")) || (data0 === "document")) || (data0 === "webinar")) || (data0 === "email"))){
const err2 = {instancePath:instancePath+"/kind",keyword:"enum",params:{allowedValues: schema16.properties.kind.enum}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.name !== undefined){
if(!(validate24(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.facilitator !== undefined){
if(!(validate24(data.facilitator, {instancePath:instancePath+"/facilitator",parentData:data,parentDataProperty:"facilitator",rootData}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.moderator !== undefined){
if(!(validate24(data.moderator, {instancePath:instancePath+"/moderator",parentData:data,parentDataProperty:"moderator",rootData}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data["stand-in"] !== undefined){
if(!(validate24(data["stand-in"], {instancePath:instancePath+"/stand-in",parentData:data,parentDataProperty:"stand-in",rootData}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.recording !== undefined){
if(!(validate24(data.recording, {instancePath:instancePath+"/recording",parentData:data,parentDataProperty:"recording",rootData}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.transcript !== undefined){
if(!(validate24(data.transcript, {instancePath:instancePath+"/transcript",parentData:data,parentDataProperty:"transcript",rootData}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data["ai-notes"] !== undefined){
if(!(validate24(data["ai-notes"], {instancePath:instancePath+"/ai-notes",parentData:data,parentDataProperty:"ai-notes",rootData}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.chat !== undefined){
if(!(validate24(data.chat, {instancePath:instancePath+"/chat",parentData:data,parentDataProperty:"chat",rootData}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.room !== undefined){
let data9 = data.room;
if(typeof data9 !== "string"){
const err3 = {instancePath:instancePath+"/room",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!(((((data9 === "circle") || (data9 === "trios")) || (data9 === "cabaret")) || (data9 === "u")) || (data9 === "theatre"))){
const err4 = {instancePath:instancePath+"/room",keyword:"enum",params:{allowedValues: schema16.properties.room.enum}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.link !== undefined){
if(!(validate74(data.link, {instancePath:instancePath+"/link",parentData:data,parentDataProperty:"link",rootData}))){
vErrors = joined(vErrors, validate74.errors);
errors = vErrors.length;
}
}
if(data.access !== undefined){
if(!(validate35(data.access, {instancePath:instancePath+"/access",parentData:data,parentDataProperty:"access",rootData}))){
vErrors = joined(vErrors, validate35.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate65.errors = vErrors;
return errors === 0;
}

const schema18 = {"$id":"definition:resource","type":"object","additionalProperties":false,"patternProperties":{"^x-":true},"properties":{"title":{"$ref":"definition:text#"},"file":{"$ref":"definition:text#"},"link":{"$ref":"definition:link#"},"for":{"type":"string","enum":["everyone","facilitators"]}}};

function validate79(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="definition:resource" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "title") || (key0 === "file")) || (key0 === "link")) || (key0 === "for")) || (pattern0.test(key0)))){
const err0 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.title !== undefined){
if(!(validate24(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.file !== undefined){
if(!(validate24(data.file, {instancePath:instancePath+"/file",parentData:data,parentDataProperty:"file",rootData}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.link !== undefined){
if(!(validate74(data.link, {instancePath:instancePath+"/link",parentData:data,parentDataProperty:"link",rootData}))){
vErrors = joined(vErrors, validate74.errors);
errors = vErrors.length;
}
}
if(data.for !== undefined){
let data3 = data.for;
if(typeof data3 !== "string"){
const err1 = {instancePath:instancePath+"/for",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!((data3 === "everyone") || (data3 === "facilitators"))){
const err2 = {instancePath:instancePath+"/for",keyword:"enum",params:{allowedValues: schema18.properties.for.enum}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate79.errors = vErrors;
return errors === 0;
}

const schema19 = {"$id":"definition:stage","type":"object","additionalProperties":false,"patternProperties":{"^x-":true},"properties":{"title":{"$ref":"definition:text#"},"purpose":{"$ref":"definition:text#"}}};

function validate85(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="definition:stage" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "title") || (key0 === "purpose")) || (pattern0.test(key0)))){
const err0 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.title !== undefined){
if(!(validate24(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.purpose !== undefined){
if(!(validate24(data.purpose, {instancePath:instancePath+"/purpose",parentData:data,parentDataProperty:"purpose",rootData}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate85.errors = vErrors;
return errors === 0;
}

const schema20 = {"$id":"definition:agreement","type":["string","object"],"additionalProperties":false,"patternProperties":{"^x-":true},"properties":{"use":{"$ref":"definition:text#"},"text":{"$ref":"definition:text#"},"short":{"$ref":"definition:text#"},"why":{"$ref":"definition:text#"}}};

function validate89(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="definition:agreement" */;
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,keyword:"type",params:{type: schema20.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "use") || (key0 === "text")) || (key0 === "short")) || (key0 === "why")) || (pattern0.test(key0)))){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.use !== undefined){
if(!(validate24(data.use, {instancePath:instancePath+"/use",parentData:data,parentDataProperty:"use",rootData}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.text !== undefined){
if(!(validate24(data.text, {instancePath:instancePath+"/text",parentData:data,parentDataProperty:"text",rootData}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.short !== undefined){
if(!(validate24(data.short, {instancePath:instancePath+"/short",parentData:data,parentDataProperty:"short",rootData}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.why !== undefined){
if(!(validate24(data.why, {instancePath:instancePath+"/why",parentData:data,parentDataProperty:"why",rootData}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
}
validate89.errors = vErrors;
return errors === 0;
}

const schema21 = {"$id":"definition:moderation-rule","type":"object","additionalProperties":false,"patternProperties":{"^x-":true},"properties":{"use":{"$ref":"definition:text#"},"notice":{"$ref":"definition:text#"},"do":{"$ref":"definition:text#"},"say":{"$ref":"definition:text#"},"escalate-to":{"$ref":"definition:text#"}}};

function validate95(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="definition:moderation-rule" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "use") || (key0 === "notice")) || (key0 === "do")) || (key0 === "say")) || (key0 === "escalate-to")) || (pattern0.test(key0)))){
const err0 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.use !== undefined){
if(!(validate24(data.use, {instancePath:instancePath+"/use",parentData:data,parentDataProperty:"use",rootData}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.notice !== undefined){
if(!(validate24(data.notice, {instancePath:instancePath+"/notice",parentData:data,parentDataProperty:"notice",rootData}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.do !== undefined){
if(!(validate24(data.do, {instancePath:instancePath+"/do",parentData:data,parentDataProperty:"do",rootData}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.say !== undefined){
if(!(validate24(data.say, {instancePath:instancePath+"/say",parentData:data,parentDataProperty:"say",rootData}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data["escalate-to"] !== undefined){
if(!(validate24(data["escalate-to"], {instancePath:instancePath+"/escalate-to",parentData:data,parentDataProperty:"escalate-to",rootData}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate95.errors = vErrors;
return errors === 0;
}

const schema22 = {"$id":"definition:checklist-item","type":["string","object"],"required":["do"],"additionalProperties":false,"patternProperties":{"^x-":true},"properties":{"do":{"$ref":"definition:text#"},"when":{"$ref":"definition:when#"},"who":{"$ref":"definition:who#"}}};
const schema23 = {"$id":"definition:when","type":"string","pattern":"\\S"};

function validate104(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="definition:when" */;
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern1.test(data)){
const err0 = {instancePath,keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate104.errors = vErrors;
return errors === 0;
}

const schema24 = {"$id":"definition:who","type":["string","array"],"minItems":1,"items":{"$ref":"definition:text#"}};

function validate106(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="definition:who" */;
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(Array.isArray(data)))){
const err0 = {instancePath,keyword:"type",params:{type: schema24.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Array.isArray(data)){
if(data.length < 1){
const err1 = {instancePath,keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate24(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
}
validate106.errors = vErrors;
return errors === 0;
}


function validate102(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="definition:checklist-item" */;
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,keyword:"type",params:{type: schema22.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.do === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "do"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "do") || (key0 === "when")) || (key0 === "who")) || (pattern0.test(key0)))){
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.do !== undefined){
if(!(validate24(data.do, {instancePath:instancePath+"/do",parentData:data,parentDataProperty:"do",rootData}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.when !== undefined){
if(!(validate104(data.when, {instancePath:instancePath+"/when",parentData:data,parentDataProperty:"when",rootData}))){
vErrors = joined(vErrors, validate104.errors);
errors = vErrors.length;
}
}
if(data.who !== undefined){
if(!(validate106(data.who, {instancePath:instancePath+"/who",parentData:data,parentDataProperty:"who",rootData}))){
vErrors = joined(vErrors, validate106.errors);
errors = vErrors.length;
}
}
}
validate102.errors = vErrors;
return errors === 0;
}

const schema25 = {"$id":"definition:session","type":"object","additionalProperties":false,"patternProperties":{"^x-":true},"properties":{"id":{"$ref":"definition:id#"},"use":{"$ref":"definition:text#"},"title":{"$ref":"definition:text#"},"stage":{"$ref":"definition:text#"},"space":{"$ref":"definition:places#"},"who":{"$ref":"definition:who#"},"duration":{"$ref":"definition:minutes#"},"start":{"type":["string","array"],"pattern":"\\S","minItems":1,"items":{"type":"string","pattern":"\\S"}},"day":{"type":"integer","minimum":1},"max-depth":{"$ref":"definition:depth#"},"keep-to":{"$ref":"definition:text#"},"redirect":{"$ref":"definition:text#"},"pass":{"$ref":"definition:text#"},"outcomes":{"$ref":"definition:removable-texts#"},"setup":{"$ref":"definition:text#"},"before":{"type":["string","array"],"minItems":1,"items":{"$ref":"definition:task#"}},"activities":{"type":"array","minItems":1,"items":{"$ref":"definition:activity#","type":"object"}},"after":{"type":["string","array"],"minItems":1,"items":{"$ref":"definition:task#"}},"repeat":{"type":["object","string"],"pattern":"^none$","additionalProperties":false,"patternProperties":{"^x-":true},"properties":{"times":{"type":"integer","minimum":2,"maximum":200},"every":{"$ref":"definition:duration#"}}},"change":{"$ref":"definition:change#"},"notes":{"$ref":"definition:text#"}}};
const pattern26 = new RegExp("^none$", "u");
const schema26 = {"$id":"definition:places","type":["string","array"],"minItems":1,"items":{"$ref":"definition:text#"}};

function validate115(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="definition:places" */;
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(Array.isArray(data)))){
const err0 = {instancePath,keyword:"type",params:{type: schema26.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Array.isArray(data)){
if(data.length < 1){
const err1 = {instancePath,keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate24(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
}
validate115.errors = vErrors;
return errors === 0;
}

const schema27 = {"$id":"definition:minutes","type":["string","number"],"pattern":"\\S"};

function validate119(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="definition:minutes" */;
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))){
const err0 = {instancePath,keyword:"type",params:{type: schema27.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(!pattern1.test(data)){
const err1 = {instancePath,keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
validate119.errors = vErrors;
return errors === 0;
}

const schema28 = {"$id":"definition:removable-texts","type":["array","string"],"pattern":"^none$","minItems":1,"items":{"$ref":"definition:text#"}};

function validate125(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="definition:removable-texts" */;
let vErrors = null;
let errors = 0;
if((!(Array.isArray(data))) && (typeof data !== "string")){
const err0 = {instancePath,keyword:"type",params:{type: schema28.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(!pattern26.test(data)){
const err1 = {instancePath,keyword:"pattern",params:{pattern: "^none$"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(Array.isArray(data)){
if(data.length < 1){
const err2 = {instancePath,keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate24(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
}
validate125.errors = vErrors;
return errors === 0;
}

const schema29 = {"$id":"definition:task","type":["string","object"],"required":["task"],"additionalProperties":false,"patternProperties":{"^x-":true},"properties":{"task":{"$ref":"definition:text#"},"effort":{"$ref":"definition:minutes#"},"due":{"$ref":"definition:when#"},"optional":{"type":"boolean"},"hand-in":{"$ref":"definition:text#"}}};

function validate129(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="definition:task" */;
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,keyword:"type",params:{type: schema29.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.task === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "task"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "task") || (key0 === "effort")) || (key0 === "due")) || (key0 === "optional")) || (key0 === "hand-in")) || (pattern0.test(key0)))){
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.task !== undefined){
if(!(validate24(data.task, {instancePath:instancePath+"/task",parentData:data,parentDataProperty:"task",rootData}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.effort !== undefined){
if(!(validate119(data.effort, {instancePath:instancePath+"/effort",parentData:data,parentDataProperty:"effort",rootData}))){
vErrors = joined(vErrors, validate119.errors);
errors = vErrors.length;
}
}
if(data.due !== undefined){
if(!(validate104(data.due, {instancePath:instancePath+"/due",parentData:data,parentDataProperty:"due",rootData}))){
vErrors = joined(vErrors, validate104.errors);
errors = vErrors.length;
}
}
if(data.optional !== undefined){
if(typeof data.optional !== "boolean"){
const err3 = {instancePath:instancePath+"/optional",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data["hand-in"] !== undefined){
if(!(validate24(data["hand-in"], {instancePath:instancePath+"/hand-in",parentData:data,parentDataProperty:"hand-in",rootData}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
}
validate129.errors = vErrors;
return errors === 0;
}

const schema30 = {"$id":"definition:activity","type":["object","string"],"additionalProperties":false,"patternProperties":{"^x-":true},"properties":{"id":{"$ref":"definition:id#"},"use":{"$ref":"definition:text#"},"type":{"type":"string","enum":["welcome","agreements","introductions","feedback-lesson","feedback-practice","check-in","check-out","talk","discussion","practice","problem-solving","reflection","showcase","energizer","evaluation","break","buffer"]},"title":{"$ref":"definition:text#"},"duration":{"$ref":"definition:minutes#"},"shortest":{"$ref":"definition:duration#"},"longest":{"$ref":"definition:duration#"},"purpose":{"$ref":"definition:text#"},"serves":{"type":["integer","array","string"],"pattern":"^none$","minimum":1,"minItems":1,"items":{"type":"integer","minimum":1}},"stage":{"$ref":"definition:text#"},"who":{"$ref":"definition:who#"},"space":{"$ref":"definition:places#"},"groups":{"$ref":"definition:groups#"},"roles":{"$ref":"definition:removable-texts#"},"steps":{"type":["array","string"],"pattern":"^none$","minItems":1,"items":{"$ref":"definition:step#"}},"each-round":{"type":["array","string"],"pattern":"^none$","minItems":1,"items":{"$ref":"definition:step#"}},"prompts":{"type":["array","string"],"pattern":"^none$","minItems":1,"items":{"$ref":"definition:prompt#"}},"report":{"$ref":"definition:report#"},"output":{"$ref":"definition:text#"},"feeds":{"$ref":"definition:text#"},"debrief":{"$ref":"definition:debrief#"},"materials":{"type":["array","string"],"pattern":"^none$","minItems":1,"items":{"$ref":"definition:material#"}},"handout":{"type":["string","array"],"minItems":1,"items":{"$ref":"definition:text#"}},"tracks":{"type":["array","string"],"pattern":"^none$","minItems":1,"items":{"$ref":"definition:track#"}},"transition":{"$ref":"definition:text#"},"notes":{"$ref":"definition:text#"},"watch":{"$ref":"definition:text#"},"energy":{"type":"string","enum":["low","medium","high"]},"other-ways":{"$ref":"definition:removable-texts#"},"variations":{"$ref":"definition:removable-texts#"},"if":{"type":["object","string"],"pattern":"^none$","properties":{"short":{"$ref":"definition:case#"},"early":{"$ref":"definition:case#"},"remote":{"$ref":"definition:case#"},"in-person":{"$ref":"definition:case#"},"hybrid":{"$ref":"definition:case#"},"odd number":{"$ref":"definition:case#"}},"patternProperties":{"^x-":true,"^(more|fewer) than [1-9][0-9]* people$":{"$ref":"definition:case#"}},"additionalProperties":{"$ref":"definition:case#"}},"recording":{"$ref":"definition:text#"},"keep-to":{"$ref":"definition:text#"},"redirect":{"$ref":"definition:text#"},"pass":{"$ref":"definition:text#"},"when-to-use":{"$ref":"definition:text#"},"not-for":{"$ref":"definition:text#"},"source":{"$ref":"definition:text#"}}};
const pattern50 = new RegExp("^(more|fewer) than [1-9][0-9]* people$", "u");
const schema31 = {"$id":"definition:duration","type":["string","number"],"pattern":"\\S"};

function validate140(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="definition:duration" */;
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))){
const err0 = {instancePath,keyword:"type",params:{type: schema31.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(!pattern1.test(data)){
const err1 = {instancePath,keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
validate140.errors = vErrors;
return errors === 0;
}

const schema32 = {"$id":"definition:groups","type":["object","string"],"pattern":"^none$","additionalProperties":false,"patternProperties":{"^x-":true},"properties":{"size":{"type":["integer","string"],"pattern":"\\S"},"rounds":{"type":["integer","string"],"minimum":1,"maximum":200,"pattern":"^everyone$"},"changeover":{"$ref":"definition:duration#"},"form":{"$ref":"definition:text#"},"support":{"$ref":"definition:text#"}}};
const pattern34 = new RegExp("^everyone$", "u");

function validate147(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="definition:groups" */;
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (typeof data !== "string")){
const err0 = {instancePath,keyword:"type",params:{type: schema32.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(!pattern26.test(data)){
const err1 = {instancePath,keyword:"pattern",params:{pattern: "^none$"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "size") || (key0 === "rounds")) || (key0 === "changeover")) || (key0 === "form")) || (key0 === "support")) || (pattern0.test(key0)))){
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.size !== undefined){
let data0 = data.size;
if((!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) && (typeof data0 !== "string")){
const err3 = {instancePath:instancePath+"/size",keyword:"type",params:{type: schema32.properties.size.type}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(typeof data0 === "string"){
if(!pattern1.test(data0)){
const err4 = {instancePath:instancePath+"/size",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
if(data.rounds !== undefined){
let data1 = data.rounds;
if((!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) && (typeof data1 !== "string")){
const err5 = {instancePath:instancePath+"/rounds",keyword:"type",params:{type: schema32.properties.rounds.type}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 200 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/rounds",keyword:"maximum",params:{comparison: "<=", limit: 200}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data1 < 1 || isNaN(data1)){
const err7 = {instancePath:instancePath+"/rounds",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(typeof data1 === "string"){
if(!pattern34.test(data1)){
const err8 = {instancePath:instancePath+"/rounds",keyword:"pattern",params:{pattern: "^everyone$"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
if(data.changeover !== undefined){
if(!(validate140(data.changeover, {instancePath:instancePath+"/changeover",parentData:data,parentDataProperty:"changeover",rootData}))){
vErrors = joined(vErrors, validate140.errors);
errors = vErrors.length;
}
}
if(data.form !== undefined){
if(!(validate24(data.form, {instancePath:instancePath+"/form",parentData:data,parentDataProperty:"form",rootData}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.support !== undefined){
if(!(validate24(data.support, {instancePath:instancePath+"/support",parentData:data,parentDataProperty:"support",rootData}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
}
validate147.errors = vErrors;
return errors === 0;
}

const schema33 = {"$id":"definition:step","type":"object","additionalProperties":false,"patternProperties":{"^x-":true},"properties":{"say":{"$ref":"definition:text#"},"do":{"$ref":"definition:text#"},"ask":{"type":["string","object"],"$ref":"definition:prompt#"},"show":{"$ref":"definition:text#"},"demo":{"$ref":"definition:text#"},"note":{"$ref":"definition:text#"},"task":{"$ref":"definition:text#"},"post":{"$ref":"definition:text#"},"cue":{"$ref":"definition:text#"},"duration":{"$ref":"definition:minutes#"},"who":{"$ref":"definition:who#"}}};
const schema34 = {"$id":"definition:prompt","type":["string","object"],"additionalProperties":false,"patternProperties":{"^x-":true},"properties":{"use":{"$ref":"definition:text#"},"text":{"$ref":"definition:text#"},"purpose":{"$ref":"definition:text#"},"depth":{"$ref":"definition:depth#"},"per-person":{"$ref":"definition:duration#"},"keep-to":{"$ref":"definition:text#"},"redirect":{"$ref":"definition:text#"},"pass":{"$ref":"definition:text#"},"example":{"$ref":"definition:text#"}}};

function validate156(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="definition:prompt" */;
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,keyword:"type",params:{type: schema34.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((func2.call(schema34.properties, key0)) || (pattern0.test(key0)))){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.use !== undefined){
if(!(validate24(data.use, {instancePath:instancePath+"/use",parentData:data,parentDataProperty:"use",rootData}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.text !== undefined){
if(!(validate24(data.text, {instancePath:instancePath+"/text",parentData:data,parentDataProperty:"text",rootData}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.purpose !== undefined){
if(!(validate24(data.purpose, {instancePath:instancePath+"/purpose",parentData:data,parentDataProperty:"purpose",rootData}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.depth !== undefined){
if(!(validate39(data.depth, {instancePath:instancePath+"/depth",parentData:data,parentDataProperty:"depth",rootData}))){
vErrors = joined(vErrors, validate39.errors);
errors = vErrors.length;
}
}
if(data["per-person"] !== undefined){
if(!(validate140(data["per-person"], {instancePath:instancePath+"/per-person",parentData:data,parentDataProperty:"per-person",rootData}))){
vErrors = joined(vErrors, validate140.errors);
errors = vErrors.length;
}
}
if(data["keep-to"] !== undefined){
if(!(validate24(data["keep-to"], {instancePath:instancePath+"/keep-to",parentData:data,parentDataProperty:"keep-to",rootData}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.redirect !== undefined){
if(!(validate24(data.redirect, {instancePath:instancePath+"/redirect",parentData:data,parentDataProperty:"redirect",rootData}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.pass !== undefined){
if(!(validate24(data.pass, {instancePath:instancePath+"/pass",parentData:data,parentDataProperty:"pass",rootData}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.example !== undefined){
if(!(validate24(data.example, {instancePath:instancePath+"/example",parentData:data,parentDataProperty:"example",rootData}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
}
validate156.errors = vErrors;
return errors === 0;
}


function validate153(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="definition:step" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((func2.call(schema33.properties, key0)) || (pattern0.test(key0)))){
const err0 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.say !== undefined){
if(!(validate24(data.say, {instancePath:instancePath+"/say",parentData:data,parentDataProperty:"say",rootData}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.do !== undefined){
if(!(validate24(data.do, {instancePath:instancePath+"/do",parentData:data,parentDataProperty:"do",rootData}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.ask !== undefined){
let data2 = data.ask;
if((typeof data2 !== "string") && (!(data2 && typeof data2 == "object" && !Array.isArray(data2)))){
const err1 = {instancePath:instancePath+"/ask",keyword:"type",params:{type: schema33.properties.ask.type}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!(validate156(data2, {instancePath:instancePath+"/ask",parentData:data,parentDataProperty:"ask",rootData}))){
vErrors = joined(vErrors, validate156.errors);
errors = vErrors.length;
}
}
if(data.show !== undefined){
if(!(validate24(data.show, {instancePath:instancePath+"/show",parentData:data,parentDataProperty:"show",rootData}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.demo !== undefined){
if(!(validate24(data.demo, {instancePath:instancePath+"/demo",parentData:data,parentDataProperty:"demo",rootData}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.note !== undefined){
if(!(validate24(data.note, {instancePath:instancePath+"/note",parentData:data,parentDataProperty:"note",rootData}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.task !== undefined){
if(!(validate24(data.task, {instancePath:instancePath+"/task",parentData:data,parentDataProperty:"task",rootData}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.post !== undefined){
if(!(validate24(data.post, {instancePath:instancePath+"/post",parentData:data,parentDataProperty:"post",rootData}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.cue !== undefined){
if(!(validate24(data.cue, {instancePath:instancePath+"/cue",parentData:data,parentDataProperty:"cue",rootData}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.duration !== undefined){
if(!(validate119(data.duration, {instancePath:instancePath+"/duration",parentData:data,parentDataProperty:"duration",rootData}))){
vErrors = joined(vErrors, validate119.errors);
errors = vErrors.length;
}
}
if(data.who !== undefined){
if(!(validate106(data.who, {instancePath:instancePath+"/who",parentData:data,parentDataProperty:"who",rootData}))){
vErrors = joined(vErrors, validate106.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate153.errors = vErrors;
return errors === 0;
}

const schema35 = {"$id":"definition:report","type":["object","string"],"pattern":"^none$","additionalProperties":false,"patternProperties":{"^x-":true},"properties":{"per-group":{"$ref":"definition:duration#"},"say":{"$ref":"definition:text#"}}};

function validate178(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="definition:report" */;
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (typeof data !== "string")){
const err0 = {instancePath,keyword:"type",params:{type: schema35.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(!pattern26.test(data)){
const err1 = {instancePath,keyword:"pattern",params:{pattern: "^none$"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "per-group") || (key0 === "say")) || (pattern0.test(key0)))){
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data["per-group"] !== undefined){
if(!(validate140(data["per-group"], {instancePath:instancePath+"/per-group",parentData:data,parentDataProperty:"per-group",rootData}))){
vErrors = joined(vErrors, validate140.errors);
errors = vErrors.length;
}
}
if(data.say !== undefined){
if(!(validate24(data.say, {instancePath:instancePath+"/say",parentData:data,parentDataProperty:"say",rootData}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
}
validate178.errors = vErrors;
return errors === 0;
}

const schema36 = {"$id":"definition:debrief","type":["object","string"],"pattern":"^none$","additionalProperties":false,"patternProperties":{"^x-":true},"properties":{"duration":{"$ref":"definition:minutes#"},"ask":{"type":["string","array"],"minItems":1,"items":{"$ref":"definition:prompt#"}}}};

function validate184(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="definition:debrief" */;
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (typeof data !== "string")){
const err0 = {instancePath,keyword:"type",params:{type: schema36.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(!pattern26.test(data)){
const err1 = {instancePath,keyword:"pattern",params:{pattern: "^none$"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "duration") || (key0 === "ask")) || (pattern0.test(key0)))){
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.duration !== undefined){
if(!(validate119(data.duration, {instancePath:instancePath+"/duration",parentData:data,parentDataProperty:"duration",rootData}))){
vErrors = joined(vErrors, validate119.errors);
errors = vErrors.length;
}
}
if(data.ask !== undefined){
let data1 = data.ask;
if((typeof data1 !== "string") && (!(Array.isArray(data1)))){
const err3 = {instancePath:instancePath+"/ask",keyword:"type",params:{type: schema36.properties.ask.type}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(Array.isArray(data1)){
if(data1.length < 1){
const err4 = {instancePath:instancePath+"/ask",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate156(data1[i0], {instancePath:instancePath+"/ask/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = joined(vErrors, validate156.errors);
errors = vErrors.length;
}
}
}
}
}
validate184.errors = vErrors;
return errors === 0;
}

const schema37 = {"$id":"definition:material","type":["string","object"],"required":["item"],"additionalProperties":false,"patternProperties":{"^x-":true},"properties":{"item":{"$ref":"definition:text#"},"per":{"type":"string","enum":["session","group","person"]},"count":{"type":"integer","minimum":1},"spare":{"type":"integer","minimum":0},"resource":{"$ref":"definition:text#"}}};

function validate188(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="definition:material" */;
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,keyword:"type",params:{type: schema37.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.item === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "item"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "item") || (key0 === "per")) || (key0 === "count")) || (key0 === "spare")) || (key0 === "resource")) || (pattern0.test(key0)))){
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.item !== undefined){
if(!(validate24(data.item, {instancePath:instancePath+"/item",parentData:data,parentDataProperty:"item",rootData}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.per !== undefined){
let data1 = data.per;
if(typeof data1 !== "string"){
const err3 = {instancePath:instancePath+"/per",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!(((data1 === "session") || (data1 === "group")) || (data1 === "person"))){
const err4 = {instancePath:instancePath+"/per",keyword:"enum",params:{allowedValues: schema37.properties.per.enum}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.count !== undefined){
let data2 = data.count;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err5 = {instancePath:instancePath+"/count",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 1 || isNaN(data2)){
const err6 = {instancePath:instancePath+"/count",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
if(data.spare !== undefined){
let data3 = data.spare;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err7 = {instancePath:instancePath+"/spare",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
const err8 = {instancePath:instancePath+"/spare",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
if(data.resource !== undefined){
if(!(validate24(data.resource, {instancePath:instancePath+"/resource",parentData:data,parentDataProperty:"resource",rootData}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
}
validate188.errors = vErrors;
return errors === 0;
}

const schema38 = {"$id":"definition:track","type":"object","required":["title","activities"],"additionalProperties":false,"patternProperties":{"^x-":true},"properties":{"title":{"$ref":"definition:text#"},"who":{"$ref":"definition:who#"},"space":{"$ref":"definition:places#"},"join":{"$ref":"definition:text#"},"activities":{"type":"array","minItems":1,"items":{"$ref":"definition:activity#","type":"object"}}}};
const wrapper0 = {validate: validate135};

function validate193(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="definition:track" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.title === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "title"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.activities === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "activities"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "title") || (key0 === "who")) || (key0 === "space")) || (key0 === "join")) || (key0 === "activities")) || (pattern0.test(key0)))){
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.title !== undefined){
if(!(validate24(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.who !== undefined){
if(!(validate106(data.who, {instancePath:instancePath+"/who",parentData:data,parentDataProperty:"who",rootData}))){
vErrors = joined(vErrors, validate106.errors);
errors = vErrors.length;
}
}
if(data.space !== undefined){
if(!(validate115(data.space, {instancePath:instancePath+"/space",parentData:data,parentDataProperty:"space",rootData}))){
vErrors = joined(vErrors, validate115.errors);
errors = vErrors.length;
}
}
if(data.join !== undefined){
if(!(validate24(data.join, {instancePath:instancePath+"/join",parentData:data,parentDataProperty:"join",rootData}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.activities !== undefined){
let data4 = data.activities;
if(Array.isArray(data4)){
if(data4.length < 1){
const err3 = {instancePath:instancePath+"/activities",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(!(data5 && typeof data5 == "object" && !Array.isArray(data5))){
const err4 = {instancePath:instancePath+"/activities/" + i0,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!(wrapper0.validate(data5, {instancePath:instancePath+"/activities/" + i0,parentData:data4,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath:instancePath+"/activities",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate193.errors = vErrors;
return errors === 0;
}

const schema39 = {"$id":"definition:case","$ref":"definition:activity#","type":["object","string"],"pattern":"\\S"};

function validate204(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="definition:case" */;
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (typeof data !== "string")){
const err0 = {instancePath,keyword:"type",params:{type: schema39.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(wrapper0.validate(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
errors = vErrors.length;
}
if(typeof data === "string"){
if(!pattern1.test(data)){
const err1 = {instancePath,keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
validate204.errors = vErrors;
return errors === 0;
}


function validate135(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="definition:activity" */;
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (typeof data !== "string")){
const err0 = {instancePath,keyword:"type",params:{type: schema30.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((func2.call(schema30.properties, key0)) || (pattern0.test(key0)))){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.id !== undefined){
if(!(validate50(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData}))){
vErrors = joined(vErrors, validate50.errors);
errors = vErrors.length;
}
}
if(data.use !== undefined){
if(!(validate24(data.use, {instancePath:instancePath+"/use",parentData:data,parentDataProperty:"use",rootData}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.type !== undefined){
let data2 = data.type;
if(typeof data2 !== "string"){
const err2 = {instancePath:instancePath+"/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!(((((((((((((((((data2 === "welcome") || (data2 === "agreements")) || (data2 === "introductions")) || (data2 === "feedback-lesson")) || (data2 === "feedback-practice")) || (data2 === "check-in")) || (data2 === "check-out")) || (data2 === "talk")) || (data2 === "discussion")) || (data2 === "practice")) || (data2 === "problem-solving")) || (data2 === "reflection")) || (data2 === "showcase")) || (data2 === "energizer")) || (data2 === "evaluation")) || (data2 === "break")) || (data2 === "buffer"))){
const err3 = {instancePath:instancePath+"/type",keyword:"enum",params:{allowedValues: schema30.properties.type.enum}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.title !== undefined){
if(!(validate24(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.duration !== undefined){
if(!(validate119(data.duration, {instancePath:instancePath+"/duration",parentData:data,parentDataProperty:"duration",rootData}))){
vErrors = joined(vErrors, validate119.errors);
errors = vErrors.length;
}
}
if(data.shortest !== undefined){
if(!(validate140(data.shortest, {instancePath:instancePath+"/shortest",parentData:data,parentDataProperty:"shortest",rootData}))){
vErrors = joined(vErrors, validate140.errors);
errors = vErrors.length;
}
}
if(data.longest !== undefined){
if(!(validate140(data.longest, {instancePath:instancePath+"/longest",parentData:data,parentDataProperty:"longest",rootData}))){
vErrors = joined(vErrors, validate140.errors);
errors = vErrors.length;
}
}
if(data.purpose !== undefined){
if(!(validate24(data.purpose, {instancePath:instancePath+"/purpose",parentData:data,parentDataProperty:"purpose",rootData}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.serves !== undefined){
let data8 = data.serves;
if(((!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))) && (!(Array.isArray(data8)))) && (typeof data8 !== "string")){
const err4 = {instancePath:instancePath+"/serves",keyword:"type",params:{type: schema30.properties.serves.type}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 1 || isNaN(data8)){
const err5 = {instancePath:instancePath+"/serves",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(typeof data8 === "string"){
if(!pattern26.test(data8)){
const err6 = {instancePath:instancePath+"/serves",keyword:"pattern",params:{pattern: "^none$"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(Array.isArray(data8)){
if(data8.length < 1){
const err7 = {instancePath:instancePath+"/serves",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
let data9 = data8[i0];
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err8 = {instancePath:instancePath+"/serves/" + i0,keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 1 || isNaN(data9)){
const err9 = {instancePath:instancePath+"/serves/" + i0,keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
}
}
if(data.stage !== undefined){
if(!(validate24(data.stage, {instancePath:instancePath+"/stage",parentData:data,parentDataProperty:"stage",rootData}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.who !== undefined){
if(!(validate106(data.who, {instancePath:instancePath+"/who",parentData:data,parentDataProperty:"who",rootData}))){
vErrors = joined(vErrors, validate106.errors);
errors = vErrors.length;
}
}
if(data.space !== undefined){
if(!(validate115(data.space, {instancePath:instancePath+"/space",parentData:data,parentDataProperty:"space",rootData}))){
vErrors = joined(vErrors, validate115.errors);
errors = vErrors.length;
}
}
if(data.groups !== undefined){
if(!(validate147(data.groups, {instancePath:instancePath+"/groups",parentData:data,parentDataProperty:"groups",rootData}))){
vErrors = joined(vErrors, validate147.errors);
errors = vErrors.length;
}
}
if(data.roles !== undefined){
if(!(validate125(data.roles, {instancePath:instancePath+"/roles",parentData:data,parentDataProperty:"roles",rootData}))){
vErrors = joined(vErrors, validate125.errors);
errors = vErrors.length;
}
}
if(data.steps !== undefined){
let data15 = data.steps;
if((!(Array.isArray(data15))) && (typeof data15 !== "string")){
const err10 = {instancePath:instancePath+"/steps",keyword:"type",params:{type: schema30.properties.steps.type}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(typeof data15 === "string"){
if(!pattern26.test(data15)){
const err11 = {instancePath:instancePath+"/steps",keyword:"pattern",params:{pattern: "^none$"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(Array.isArray(data15)){
if(data15.length < 1){
const err12 = {instancePath:instancePath+"/steps",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
const len1 = data15.length;
for(let i1=0; i1<len1; i1++){
if(!(validate153(data15[i1], {instancePath:instancePath+"/steps/" + i1,parentData:data15,parentDataProperty:i1,rootData}))){
vErrors = joined(vErrors, validate153.errors);
errors = vErrors.length;
}
}
}
}
if(data["each-round"] !== undefined){
let data17 = data["each-round"];
if((!(Array.isArray(data17))) && (typeof data17 !== "string")){
const err13 = {instancePath:instancePath+"/each-round",keyword:"type",params:{type: schema30.properties["each-round"].type}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(typeof data17 === "string"){
if(!pattern26.test(data17)){
const err14 = {instancePath:instancePath+"/each-round",keyword:"pattern",params:{pattern: "^none$"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(Array.isArray(data17)){
if(data17.length < 1){
const err15 = {instancePath:instancePath+"/each-round",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
const len2 = data17.length;
for(let i2=0; i2<len2; i2++){
if(!(validate153(data17[i2], {instancePath:instancePath+"/each-round/" + i2,parentData:data17,parentDataProperty:i2,rootData}))){
vErrors = joined(vErrors, validate153.errors);
errors = vErrors.length;
}
}
}
}
if(data.prompts !== undefined){
let data19 = data.prompts;
if((!(Array.isArray(data19))) && (typeof data19 !== "string")){
const err16 = {instancePath:instancePath+"/prompts",keyword:"type",params:{type: schema30.properties.prompts.type}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(typeof data19 === "string"){
if(!pattern26.test(data19)){
const err17 = {instancePath:instancePath+"/prompts",keyword:"pattern",params:{pattern: "^none$"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(Array.isArray(data19)){
if(data19.length < 1){
const err18 = {instancePath:instancePath+"/prompts",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
const len3 = data19.length;
for(let i3=0; i3<len3; i3++){
if(!(validate156(data19[i3], {instancePath:instancePath+"/prompts/" + i3,parentData:data19,parentDataProperty:i3,rootData}))){
vErrors = joined(vErrors, validate156.errors);
errors = vErrors.length;
}
}
}
}
if(data.report !== undefined){
if(!(validate178(data.report, {instancePath:instancePath+"/report",parentData:data,parentDataProperty:"report",rootData}))){
vErrors = joined(vErrors, validate178.errors);
errors = vErrors.length;
}
}
if(data.output !== undefined){
if(!(validate24(data.output, {instancePath:instancePath+"/output",parentData:data,parentDataProperty:"output",rootData}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.feeds !== undefined){
if(!(validate24(data.feeds, {instancePath:instancePath+"/feeds",parentData:data,parentDataProperty:"feeds",rootData}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.debrief !== undefined){
if(!(validate184(data.debrief, {instancePath:instancePath+"/debrief",parentData:data,parentDataProperty:"debrief",rootData}))){
vErrors = joined(vErrors, validate184.errors);
errors = vErrors.length;
}
}
if(data.materials !== undefined){
let data25 = data.materials;
if((!(Array.isArray(data25))) && (typeof data25 !== "string")){
const err19 = {instancePath:instancePath+"/materials",keyword:"type",params:{type: schema30.properties.materials.type}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(typeof data25 === "string"){
if(!pattern26.test(data25)){
const err20 = {instancePath:instancePath+"/materials",keyword:"pattern",params:{pattern: "^none$"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(Array.isArray(data25)){
if(data25.length < 1){
const err21 = {instancePath:instancePath+"/materials",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
const len4 = data25.length;
for(let i4=0; i4<len4; i4++){
if(!(validate188(data25[i4], {instancePath:instancePath+"/materials/" + i4,parentData:data25,parentDataProperty:i4,rootData}))){
vErrors = joined(vErrors, validate188.errors);
errors = vErrors.length;
}
}
}
}
if(data.handout !== undefined){
let data27 = data.handout;
if((typeof data27 !== "string") && (!(Array.isArray(data27)))){
const err22 = {instancePath:instancePath+"/handout",keyword:"type",params:{type: schema30.properties.handout.type}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(Array.isArray(data27)){
if(data27.length < 1){
const err23 = {instancePath:instancePath+"/handout",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
const len5 = data27.length;
for(let i5=0; i5<len5; i5++){
if(!(validate24(data27[i5], {instancePath:instancePath+"/handout/" + i5,parentData:data27,parentDataProperty:i5,rootData}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
}
}
if(data.tracks !== undefined){
let data29 = data.tracks;
if((!(Array.isArray(data29))) && (typeof data29 !== "string")){
const err24 = {instancePath:instancePath+"/tracks",keyword:"type",params:{type: schema30.properties.tracks.type}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(typeof data29 === "string"){
if(!pattern26.test(data29)){
const err25 = {instancePath:instancePath+"/tracks",keyword:"pattern",params:{pattern: "^none$"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(Array.isArray(data29)){
if(data29.length < 1){
const err26 = {instancePath:instancePath+"/tracks",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
const len6 = data29.length;
for(let i6=0; i6<len6; i6++){
if(!(validate193(data29[i6], {instancePath:instancePath+"/tracks/" + i6,parentData:data29,parentDataProperty:i6,rootData}))){
vErrors = joined(vErrors, validate193.errors);
errors = vErrors.length;
}
}
}
}
if(data.transition !== undefined){
if(!(validate24(data.transition, {instancePath:instancePath+"/transition",parentData:data,parentDataProperty:"transition",rootData}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.notes !== undefined){
if(!(validate24(data.notes, {instancePath:instancePath+"/notes",parentData:data,parentDataProperty:"notes",rootData}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.watch !== undefined){
if(!(validate24(data.watch, {instancePath:instancePath+"/watch",parentData:data,parentDataProperty:"watch",rootData}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.energy !== undefined){
let data34 = data.energy;
if(typeof data34 !== "string"){
const err27 = {instancePath:instancePath+"/energy",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(!(((data34 === "low") || (data34 === "medium")) || (data34 === "high"))){
const err28 = {instancePath:instancePath+"/energy",keyword:"enum",params:{allowedValues: schema30.properties.energy.enum}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data["other-ways"] !== undefined){
if(!(validate125(data["other-ways"], {instancePath:instancePath+"/other-ways",parentData:data,parentDataProperty:"other-ways",rootData}))){
vErrors = joined(vErrors, validate125.errors);
errors = vErrors.length;
}
}
if(data.variations !== undefined){
if(!(validate125(data.variations, {instancePath:instancePath+"/variations",parentData:data,parentDataProperty:"variations",rootData}))){
vErrors = joined(vErrors, validate125.errors);
errors = vErrors.length;
}
}
if(data.if !== undefined){
let data37 = data.if;
if((!(data37 && typeof data37 == "object" && !Array.isArray(data37))) && (typeof data37 !== "string")){
const err29 = {instancePath:instancePath+"/if",keyword:"type",params:{type: schema30.properties.if.type}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(typeof data37 === "string"){
if(!pattern26.test(data37)){
const err30 = {instancePath:instancePath+"/if",keyword:"pattern",params:{pattern: "^none$"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
for(const key1 in data37){
if(!((((((((key1 === "short") || (key1 === "early")) || (key1 === "remote")) || (key1 === "in-person")) || (key1 === "hybrid")) || (key1 === "odd number")) || (pattern0.test(key1))) || (pattern50.test(key1)))){
if(!(validate204(data37[key1], {instancePath:instancePath+"/if/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data37,parentDataProperty:key1,rootData}))){
vErrors = joined(vErrors, validate204.errors);
errors = vErrors.length;
}
}
}
if(data37.short !== undefined){
if(!(validate204(data37.short, {instancePath:instancePath+"/if/short",parentData:data37,parentDataProperty:"short",rootData}))){
vErrors = joined(vErrors, validate204.errors);
errors = vErrors.length;
}
}
if(data37.early !== undefined){
if(!(validate204(data37.early, {instancePath:instancePath+"/if/early",parentData:data37,parentDataProperty:"early",rootData}))){
vErrors = joined(vErrors, validate204.errors);
errors = vErrors.length;
}
}
if(data37.remote !== undefined){
if(!(validate204(data37.remote, {instancePath:instancePath+"/if/remote",parentData:data37,parentDataProperty:"remote",rootData}))){
vErrors = joined(vErrors, validate204.errors);
errors = vErrors.length;
}
}
if(data37["in-person"] !== undefined){
if(!(validate204(data37["in-person"], {instancePath:instancePath+"/if/in-person",parentData:data37,parentDataProperty:"in-person",rootData}))){
vErrors = joined(vErrors, validate204.errors);
errors = vErrors.length;
}
}
if(data37.hybrid !== undefined){
if(!(validate204(data37.hybrid, {instancePath:instancePath+"/if/hybrid",parentData:data37,parentDataProperty:"hybrid",rootData}))){
vErrors = joined(vErrors, validate204.errors);
errors = vErrors.length;
}
}
if(data37["odd number"] !== undefined){
if(!(validate204(data37["odd number"], {instancePath:instancePath+"/if/odd number",parentData:data37,parentDataProperty:"odd number",rootData}))){
vErrors = joined(vErrors, validate204.errors);
errors = vErrors.length;
}
}
for(const key3 in data37){
if(pattern50.test(key3)){
if(!(validate204(data37[key3], {instancePath:instancePath+"/if/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data37,parentDataProperty:key3,rootData}))){
vErrors = joined(vErrors, validate204.errors);
errors = vErrors.length;
}
}
}
}
}
if(data.recording !== undefined){
if(!(validate24(data.recording, {instancePath:instancePath+"/recording",parentData:data,parentDataProperty:"recording",rootData}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data["keep-to"] !== undefined){
if(!(validate24(data["keep-to"], {instancePath:instancePath+"/keep-to",parentData:data,parentDataProperty:"keep-to",rootData}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.redirect !== undefined){
if(!(validate24(data.redirect, {instancePath:instancePath+"/redirect",parentData:data,parentDataProperty:"redirect",rootData}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.pass !== undefined){
if(!(validate24(data.pass, {instancePath:instancePath+"/pass",parentData:data,parentDataProperty:"pass",rootData}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data["when-to-use"] !== undefined){
if(!(validate24(data["when-to-use"], {instancePath:instancePath+"/when-to-use",parentData:data,parentDataProperty:"when-to-use",rootData}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data["not-for"] !== undefined){
if(!(validate24(data["not-for"], {instancePath:instancePath+"/not-for",parentData:data,parentDataProperty:"not-for",rootData}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.source !== undefined){
if(!(validate24(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
}
validate135.errors = vErrors;
return errors === 0;
}

const schema40 = {"$id":"definition:change","type":"object","propertyNames":{"$ref":"definition:id#"},"patternProperties":{"^x-":true},"additionalProperties":{"$ref":"definition:activity#","type":["object","string"],"pattern":"^cut$"}};
const pattern57 = new RegExp("^cut$", "u");

function validate223(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="definition:change" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const _errs1 = errors;
if(!(validate50(key0, {instancePath,parentData:data,parentDataProperty,rootData}))){
vErrors = joined(vErrors, validate50.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(!valid0){
const err0 = {instancePath,keyword:"propertyNames",params:{propertyName: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
for(const key1 in data){
if(!(pattern0.test(key1))){
let data0 = data[key1];
if((!(data0 && typeof data0 == "object" && !Array.isArray(data0))) && (typeof data0 !== "string")){
const err1 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: schema40.additionalProperties.type}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!(validate135(data0, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData}))){
vErrors = joined(vErrors, validate135.errors);
errors = vErrors.length;
}
if(typeof data0 === "string"){
if(!pattern57.test(data0)){
const err2 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"pattern",params:{pattern: "^cut$"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
}
}
else {
const err3 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate223.errors = vErrors;
return errors === 0;
}


function validate110(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="definition:session" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((func2.call(schema25.properties, key0)) || (pattern0.test(key0)))){
const err0 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.id !== undefined){
if(!(validate50(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData}))){
vErrors = joined(vErrors, validate50.errors);
errors = vErrors.length;
}
}
if(data.use !== undefined){
if(!(validate24(data.use, {instancePath:instancePath+"/use",parentData:data,parentDataProperty:"use",rootData}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.title !== undefined){
if(!(validate24(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.stage !== undefined){
if(!(validate24(data.stage, {instancePath:instancePath+"/stage",parentData:data,parentDataProperty:"stage",rootData}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.space !== undefined){
if(!(validate115(data.space, {instancePath:instancePath+"/space",parentData:data,parentDataProperty:"space",rootData}))){
vErrors = joined(vErrors, validate115.errors);
errors = vErrors.length;
}
}
if(data.who !== undefined){
if(!(validate106(data.who, {instancePath:instancePath+"/who",parentData:data,parentDataProperty:"who",rootData}))){
vErrors = joined(vErrors, validate106.errors);
errors = vErrors.length;
}
}
if(data.duration !== undefined){
if(!(validate119(data.duration, {instancePath:instancePath+"/duration",parentData:data,parentDataProperty:"duration",rootData}))){
vErrors = joined(vErrors, validate119.errors);
errors = vErrors.length;
}
}
if(data.start !== undefined){
let data7 = data.start;
if((typeof data7 !== "string") && (!(Array.isArray(data7)))){
const err1 = {instancePath:instancePath+"/start",keyword:"type",params:{type: schema25.properties.start.type}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(typeof data7 === "string"){
if(!pattern1.test(data7)){
const err2 = {instancePath:instancePath+"/start",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(Array.isArray(data7)){
if(data7.length < 1){
const err3 = {instancePath:instancePath+"/start",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
let data8 = data7[i0];
if(typeof data8 === "string"){
if(!pattern1.test(data8)){
const err4 = {instancePath:instancePath+"/start/" + i0,keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/start/" + i0,keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
}
if(data.day !== undefined){
let data9 = data.day;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err6 = {instancePath:instancePath+"/day",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 1 || isNaN(data9)){
const err7 = {instancePath:instancePath+"/day",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
if(data["max-depth"] !== undefined){
if(!(validate39(data["max-depth"], {instancePath:instancePath+"/max-depth",parentData:data,parentDataProperty:"max-depth",rootData}))){
vErrors = joined(vErrors, validate39.errors);
errors = vErrors.length;
}
}
if(data["keep-to"] !== undefined){
if(!(validate24(data["keep-to"], {instancePath:instancePath+"/keep-to",parentData:data,parentDataProperty:"keep-to",rootData}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.redirect !== undefined){
if(!(validate24(data.redirect, {instancePath:instancePath+"/redirect",parentData:data,parentDataProperty:"redirect",rootData}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.pass !== undefined){
if(!(validate24(data.pass, {instancePath:instancePath+"/pass",parentData:data,parentDataProperty:"pass",rootData}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.outcomes !== undefined){
if(!(validate125(data.outcomes, {instancePath:instancePath+"/outcomes",parentData:data,parentDataProperty:"outcomes",rootData}))){
vErrors = joined(vErrors, validate125.errors);
errors = vErrors.length;
}
}
if(data.setup !== undefined){
if(!(validate24(data.setup, {instancePath:instancePath+"/setup",parentData:data,parentDataProperty:"setup",rootData}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.before !== undefined){
let data16 = data.before;
if((typeof data16 !== "string") && (!(Array.isArray(data16)))){
const err8 = {instancePath:instancePath+"/before",keyword:"type",params:{type: schema25.properties.before.type}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(Array.isArray(data16)){
if(data16.length < 1){
const err9 = {instancePath:instancePath+"/before",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
const len1 = data16.length;
for(let i1=0; i1<len1; i1++){
if(!(validate129(data16[i1], {instancePath:instancePath+"/before/" + i1,parentData:data16,parentDataProperty:i1,rootData}))){
vErrors = joined(vErrors, validate129.errors);
errors = vErrors.length;
}
}
}
}
if(data.activities !== undefined){
let data18 = data.activities;
if(Array.isArray(data18)){
if(data18.length < 1){
const err10 = {instancePath:instancePath+"/activities",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
const len2 = data18.length;
for(let i2=0; i2<len2; i2++){
let data19 = data18[i2];
if(!(data19 && typeof data19 == "object" && !Array.isArray(data19))){
const err11 = {instancePath:instancePath+"/activities/" + i2,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!(validate135(data19, {instancePath:instancePath+"/activities/" + i2,parentData:data18,parentDataProperty:i2,rootData}))){
vErrors = joined(vErrors, validate135.errors);
errors = vErrors.length;
}
}
}
else {
const err12 = {instancePath:instancePath+"/activities",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.after !== undefined){
let data20 = data.after;
if((typeof data20 !== "string") && (!(Array.isArray(data20)))){
const err13 = {instancePath:instancePath+"/after",keyword:"type",params:{type: schema25.properties.after.type}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(Array.isArray(data20)){
if(data20.length < 1){
const err14 = {instancePath:instancePath+"/after",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
const len3 = data20.length;
for(let i3=0; i3<len3; i3++){
if(!(validate129(data20[i3], {instancePath:instancePath+"/after/" + i3,parentData:data20,parentDataProperty:i3,rootData}))){
vErrors = joined(vErrors, validate129.errors);
errors = vErrors.length;
}
}
}
}
if(data.repeat !== undefined){
let data22 = data.repeat;
if((!(data22 && typeof data22 == "object" && !Array.isArray(data22))) && (typeof data22 !== "string")){
const err15 = {instancePath:instancePath+"/repeat",keyword:"type",params:{type: schema25.properties.repeat.type}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(typeof data22 === "string"){
if(!pattern26.test(data22)){
const err16 = {instancePath:instancePath+"/repeat",keyword:"pattern",params:{pattern: "^none$"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
for(const key1 in data22){
if(!(((key1 === "times") || (key1 === "every")) || (pattern0.test(key1)))){
const err17 = {instancePath:instancePath+"/repeat",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data22.times !== undefined){
let data23 = data22.times;
if(!(((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23))) && (isFinite(data23)))){
const err18 = {instancePath:instancePath+"/repeat/times",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if((typeof data23 == "number") && (isFinite(data23))){
if(data23 > 200 || isNaN(data23)){
const err19 = {instancePath:instancePath+"/repeat/times",keyword:"maximum",params:{comparison: "<=", limit: 200}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data23 < 2 || isNaN(data23)){
const err20 = {instancePath:instancePath+"/repeat/times",keyword:"minimum",params:{comparison: ">=", limit: 2}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
if(data22.every !== undefined){
if(!(validate140(data22.every, {instancePath:instancePath+"/repeat/every",parentData:data22,parentDataProperty:"every",rootData}))){
vErrors = joined(vErrors, validate140.errors);
errors = vErrors.length;
}
}
}
}
if(data.change !== undefined){
if(!(validate223(data.change, {instancePath:instancePath+"/change",parentData:data,parentDataProperty:"change",rootData}))){
vErrors = joined(vErrors, validate223.errors);
errors = vErrors.length;
}
}
if(data.notes !== undefined){
if(!(validate24(data.notes, {instancePath:instancePath+"/notes",parentData:data,parentDataProperty:"notes",rootData}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
}
else {
const err21 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
validate110.errors = vErrors;
return errors === 0;
}

const schema41 = {"$id":"definition:post","type":"object","required":["space"],"additionalProperties":false,"patternProperties":{"^x-":true},"properties":{"space":{"$ref":"definition:text#"},"when":{"$ref":"definition:when#"},"say":{"$ref":"definition:text#"},"ask":{"$ref":"definition:prompt#"}}};

function validate229(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="definition:post" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.space === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "space"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "space") || (key0 === "when")) || (key0 === "say")) || (key0 === "ask")) || (pattern0.test(key0)))){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.space !== undefined){
if(!(validate24(data.space, {instancePath:instancePath+"/space",parentData:data,parentDataProperty:"space",rootData}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.when !== undefined){
if(!(validate104(data.when, {instancePath:instancePath+"/when",parentData:data,parentDataProperty:"when",rootData}))){
vErrors = joined(vErrors, validate104.errors);
errors = vErrors.length;
}
}
if(data.say !== undefined){
if(!(validate24(data.say, {instancePath:instancePath+"/say",parentData:data,parentDataProperty:"say",rootData}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.ask !== undefined){
if(!(validate156(data.ask, {instancePath:instancePath+"/ask",parentData:data,parentDataProperty:"ask",rootData}))){
vErrors = joined(vErrors, validate156.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate229.errors = vErrors;
return errors === 0;
}

const schema42 = {"$id":"definition:evaluation-item","type":"object","required":["ask"],"additionalProperties":false,"patternProperties":{"^x-":true},"properties":{"when":{"$ref":"definition:when#"},"by":{"$ref":"definition:text#"},"ask":{"type":["string","array"],"minItems":1,"items":{"$ref":"definition:text#"}},"smallest-group":{"type":"integer","minimum":2}}};

function validate235(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="definition:evaluation-item" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ask === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "ask"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "when") || (key0 === "by")) || (key0 === "ask")) || (key0 === "smallest-group")) || (pattern0.test(key0)))){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.when !== undefined){
if(!(validate104(data.when, {instancePath:instancePath+"/when",parentData:data,parentDataProperty:"when",rootData}))){
vErrors = joined(vErrors, validate104.errors);
errors = vErrors.length;
}
}
if(data.by !== undefined){
if(!(validate24(data.by, {instancePath:instancePath+"/by",parentData:data,parentDataProperty:"by",rootData}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.ask !== undefined){
let data2 = data.ask;
if((typeof data2 !== "string") && (!(Array.isArray(data2)))){
const err2 = {instancePath:instancePath+"/ask",keyword:"type",params:{type: schema42.properties.ask.type}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(Array.isArray(data2)){
if(data2.length < 1){
const err3 = {instancePath:instancePath+"/ask",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate24(data2[i0], {instancePath:instancePath+"/ask/" + i0,parentData:data2,parentDataProperty:i0,rootData}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
}
}
if(data["smallest-group"] !== undefined){
let data4 = data["smallest-group"];
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err4 = {instancePath:instancePath+"/smallest-group",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 2 || isNaN(data4)){
const err5 = {instancePath:instancePath+"/smallest-group",keyword:"minimum",params:{comparison: ">=", limit: 2}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
}
else {
const err6 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate235.errors = vErrors;
return errors === 0;
}


function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="program" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["social-learn"] === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "social-learn"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.title === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "title"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.participants === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "participants"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!((func2.call(schema6.properties, key0)) || (pattern0.test(key0)))){
const err3 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data["social-learn"] !== undefined){
if(!(validate22(data["social-learn"], {instancePath:instancePath+"/social-learn",parentData:data,parentDataProperty:"social-learn",rootData}))){
vErrors = joined(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data.kind !== undefined){
if("program" !== data.kind){
const err4 = {instancePath:instancePath+"/kind",keyword:"const",params:{allowedValue: "program"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.title !== undefined){
if(!(validate24(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.summary !== undefined){
if(!(validate24(data.summary, {instancePath:instancePath+"/summary",parentData:data,parentDataProperty:"summary",rootData}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.language !== undefined){
let data4 = data.language;
if(typeof data4 === "string"){
if(!pattern1.test(data4)){
const err5 = {instancePath:instancePath+"/language",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/language",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.audience !== undefined){
if(!(validate24(data.audience, {instancePath:instancePath+"/audience",parentData:data,parentDataProperty:"audience",rootData}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.participants !== undefined){
let data6 = data.participants;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.min === undefined){
const err7 = {instancePath:instancePath+"/participants",keyword:"required",params:{missingProperty: "min"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data6.max === undefined){
const err8 = {instancePath:instancePath+"/participants",keyword:"required",params:{missingProperty: "max"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
for(const key1 in data6){
if(!(((key1 === "min") || (key1 === "max")) || (pattern0.test(key1)))){
const err9 = {instancePath:instancePath+"/participants",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data6.min !== undefined){
let data7 = data6.min;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err10 = {instancePath:instancePath+"/participants/min",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 10000 || isNaN(data7)){
const err11 = {instancePath:instancePath+"/participants/min",keyword:"maximum",params:{comparison: "<=", limit: 10000}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data7 < 1 || isNaN(data7)){
const err12 = {instancePath:instancePath+"/participants/min",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
if(data6.max !== undefined){
let data8 = data6.max;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err13 = {instancePath:instancePath+"/participants/max",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 10000 || isNaN(data8)){
const err14 = {instancePath:instancePath+"/participants/max",keyword:"maximum",params:{comparison: "<=", limit: 10000}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data8 < 1 || isNaN(data8)){
const err15 = {instancePath:instancePath+"/participants/max",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
}
else {
const err16 = {instancePath:instancePath+"/participants",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.about !== undefined){
if(!(validate28(data.about, {instancePath:instancePath+"/about",parentData:data,parentDataProperty:"about",rootData}))){
vErrors = joined(vErrors, validate28.errors);
errors = vErrors.length;
}
}
if(data.outcomes !== undefined){
if(!(validate35(data.outcomes, {instancePath:instancePath+"/outcomes",parentData:data,parentDataProperty:"outcomes",rootData}))){
vErrors = joined(vErrors, validate35.errors);
errors = vErrors.length;
}
}
if(data.boundaries !== undefined){
if(!(validate38(data.boundaries, {instancePath:instancePath+"/boundaries",parentData:data,parentDataProperty:"boundaries",rootData}))){
vErrors = joined(vErrors, validate38.errors);
errors = vErrors.length;
}
}
if(data.people !== undefined){
let data12 = data.people;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
for(const key2 in data12){
const _errs21 = errors;
if(!(validate50(key2, {instancePath:instancePath+"/people",parentData:data12,parentDataProperty:"people",rootData}))){
vErrors = joined(vErrors, validate50.errors);
errors = vErrors.length;
}
var valid2 = _errs21 === errors;
if(!valid2){
const err17 = {instancePath:instancePath+"/people",keyword:"propertyNames",params:{propertyName: key2}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
for(const key3 in data12){
if(!(pattern0.test(key3))){
if(!(validate52(data12[key3], {instancePath:instancePath+"/people/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data12,parentDataProperty:key3,rootData}))){
vErrors = joined(vErrors, validate52.errors);
errors = vErrors.length;
}
}
}
}
else {
const err18 = {instancePath:instancePath+"/people",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.contacts !== undefined){
let data14 = data.contacts;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
for(const key4 in data14){
const _errs26 = errors;
if(!(validate50(key4, {instancePath:instancePath+"/contacts",parentData:data14,parentDataProperty:"contacts",rootData}))){
vErrors = joined(vErrors, validate50.errors);
errors = vErrors.length;
}
var valid4 = _errs26 === errors;
if(!valid4){
const err19 = {instancePath:instancePath+"/contacts",keyword:"propertyNames",params:{propertyName: key4}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
for(const key5 in data14){
if(!(pattern0.test(key5))){
if(!(validate57(data14[key5], {instancePath:instancePath+"/contacts/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data14,parentDataProperty:key5,rootData}))){
vErrors = joined(vErrors, validate57.errors);
errors = vErrors.length;
}
}
}
}
else {
const err20 = {instancePath:instancePath+"/contacts",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.spaces !== undefined){
let data16 = data.spaces;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
for(const key6 in data16){
const _errs31 = errors;
if(!(validate50(key6, {instancePath:instancePath+"/spaces",parentData:data16,parentDataProperty:"spaces",rootData}))){
vErrors = joined(vErrors, validate50.errors);
errors = vErrors.length;
}
var valid6 = _errs31 === errors;
if(!valid6){
const err21 = {instancePath:instancePath+"/spaces",keyword:"propertyNames",params:{propertyName: key6}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
for(const key7 in data16){
if(!(pattern0.test(key7))){
if(!(validate65(data16[key7], {instancePath:instancePath+"/spaces/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data16,parentDataProperty:key7,rootData}))){
vErrors = joined(vErrors, validate65.errors);
errors = vErrors.length;
}
}
}
}
else {
const err22 = {instancePath:instancePath+"/spaces",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.resources !== undefined){
let data18 = data.resources;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
for(const key8 in data18){
const _errs36 = errors;
if(!(validate50(key8, {instancePath:instancePath+"/resources",parentData:data18,parentDataProperty:"resources",rootData}))){
vErrors = joined(vErrors, validate50.errors);
errors = vErrors.length;
}
var valid8 = _errs36 === errors;
if(!valid8){
const err23 = {instancePath:instancePath+"/resources",keyword:"propertyNames",params:{propertyName: key8}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
for(const key9 in data18){
if(!(pattern0.test(key9))){
if(!(validate79(data18[key9], {instancePath:instancePath+"/resources/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data18,parentDataProperty:key9,rootData}))){
vErrors = joined(vErrors, validate79.errors);
errors = vErrors.length;
}
}
}
}
else {
const err24 = {instancePath:instancePath+"/resources",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.stages !== undefined){
let data20 = data.stages;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
for(const key10 in data20){
const _errs41 = errors;
if(!(validate50(key10, {instancePath:instancePath+"/stages",parentData:data20,parentDataProperty:"stages",rootData}))){
vErrors = joined(vErrors, validate50.errors);
errors = vErrors.length;
}
var valid10 = _errs41 === errors;
if(!valid10){
const err25 = {instancePath:instancePath+"/stages",keyword:"propertyNames",params:{propertyName: key10}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
for(const key11 in data20){
if(!(pattern0.test(key11))){
if(!(validate85(data20[key11], {instancePath:instancePath+"/stages/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data20,parentDataProperty:key11,rootData}))){
vErrors = joined(vErrors, validate85.errors);
errors = vErrors.length;
}
}
}
}
else {
const err26 = {instancePath:instancePath+"/stages",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.agreements !== undefined){
let data22 = data.agreements;
if(Array.isArray(data22)){
if(data22.length < 1){
const err27 = {instancePath:instancePath+"/agreements",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
const len0 = data22.length;
for(let i0=0; i0<len0; i0++){
if(!(validate89(data22[i0], {instancePath:instancePath+"/agreements/" + i0,parentData:data22,parentDataProperty:i0,rootData}))){
vErrors = joined(vErrors, validate89.errors);
errors = vErrors.length;
}
}
}
else {
const err28 = {instancePath:instancePath+"/agreements",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.moderation !== undefined){
let data24 = data.moderation;
if(Array.isArray(data24)){
if(data24.length < 1){
const err29 = {instancePath:instancePath+"/moderation",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
const len1 = data24.length;
for(let i1=0; i1<len1; i1++){
if(!(validate95(data24[i1], {instancePath:instancePath+"/moderation/" + i1,parentData:data24,parentDataProperty:i1,rootData}))){
vErrors = joined(vErrors, validate95.errors);
errors = vErrors.length;
}
}
}
else {
const err30 = {instancePath:instancePath+"/moderation",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.checklist !== undefined){
let data26 = data.checklist;
if(Array.isArray(data26)){
if(data26.length < 1){
const err31 = {instancePath:instancePath+"/checklist",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
const len2 = data26.length;
for(let i2=0; i2<len2; i2++){
if(!(validate102(data26[i2], {instancePath:instancePath+"/checklist/" + i2,parentData:data26,parentDataProperty:i2,rootData}))){
vErrors = joined(vErrors, validate102.errors);
errors = vErrors.length;
}
}
}
else {
const err32 = {instancePath:instancePath+"/checklist",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.sessions !== undefined){
let data28 = data.sessions;
if(Array.isArray(data28)){
if(data28.length < 1){
const err33 = {instancePath:instancePath+"/sessions",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
const len3 = data28.length;
for(let i3=0; i3<len3; i3++){
if(!(validate110(data28[i3], {instancePath:instancePath+"/sessions/" + i3,parentData:data28,parentDataProperty:i3,rootData}))){
vErrors = joined(vErrors, validate110.errors);
errors = vErrors.length;
}
}
}
else {
const err34 = {instancePath:instancePath+"/sessions",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.posts !== undefined){
let data30 = data.posts;
if(Array.isArray(data30)){
if(data30.length < 1){
const err35 = {instancePath:instancePath+"/posts",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
const len4 = data30.length;
for(let i4=0; i4<len4; i4++){
if(!(validate229(data30[i4], {instancePath:instancePath+"/posts/" + i4,parentData:data30,parentDataProperty:i4,rootData}))){
vErrors = joined(vErrors, validate229.errors);
errors = vErrors.length;
}
}
}
else {
const err36 = {instancePath:instancePath+"/posts",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.evaluation !== undefined){
let data32 = data.evaluation;
if(Array.isArray(data32)){
if(data32.length < 1){
const err37 = {instancePath:instancePath+"/evaluation",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
const len5 = data32.length;
for(let i5=0; i5<len5; i5++){
if(!(validate235(data32[i5], {instancePath:instancePath+"/evaluation/" + i5,parentData:data32,parentDataProperty:i5,rootData}))){
vErrors = joined(vErrors, validate235.errors);
errors = vErrors.length;
}
}
}
else {
const err38 = {instancePath:instancePath+"/evaluation",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data.libraries !== undefined){
if(!(validate35(data.libraries, {instancePath:instancePath+"/libraries",parentData:data,parentDataProperty:"libraries",rootData}))){
vErrors = joined(vErrors, validate35.errors);
errors = vErrors.length;
}
}
}
else {
const err39 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}

export const cohort = validate241;
const schema43 = {"$id":"cohort","type":"object","required":["social-learn","kind","program","title"],"additionalProperties":false,"patternProperties":{"^x-":true},"properties":{"social-learn":{"$ref":"definition:version#"},"kind":{"const":"cohort"},"program":{"$ref":"definition:text#"},"title":{"$ref":"definition:text#"},"language":{"type":"string","pattern":"\\S"},"timezone":{"type":"string","pattern":"\\S"},"participants":{"type":"integer","minimum":1,"maximum":10000},"by-video":{"type":"integer","minimum":0,"maximum":10000},"roster":{"$ref":"definition:text#"},"offices":{"type":"object","propertyNames":{"$ref":"definition:text#"},"additionalProperties":{"type":"string","pattern":"\\S"}},"delete-after":{"$ref":"definition:duration#"},"revision":{"type":"integer","minimum":0,"maximum":1000000},"people":{"type":"object","propertyNames":{"$ref":"definition:id#"},"patternProperties":{"^x-":true},"additionalProperties":{"$ref":"definition:person#"}},"contacts":{"type":"object","propertyNames":{"$ref":"definition:id#"},"patternProperties":{"^x-":true},"additionalProperties":{"$ref":"definition:contact#"}},"spaces":{"type":"object","propertyNames":{"$ref":"definition:id#"},"patternProperties":{"^x-":true},"additionalProperties":{"$ref":"definition:space#"}},"resources":{"type":"object","propertyNames":{"$ref":"definition:id#"},"patternProperties":{"^x-":true},"additionalProperties":{"$ref":"definition:resource#"}},"sessions":{"type":"object","propertyNames":{"$ref":"definition:id#"},"patternProperties":{"^x-":true},"additionalProperties":{"$ref":"definition:session-of-cohort#"}}}};
const schema44 = {"$id":"definition:session-of-cohort","type":"object","additionalProperties":false,"patternProperties":{"^x-":true},"properties":{"title":{"$ref":"definition:session#/properties/title"},"space":{"$ref":"definition:session#/properties/space"},"who":{"$ref":"definition:session#/properties/who"},"duration":{"$ref":"definition:session#/properties/duration"},"start":{"$ref":"definition:session#/properties/start"},"day":{"$ref":"definition:session#/properties/day"},"max-depth":{"$ref":"definition:session#/properties/max-depth"},"setup":{"$ref":"definition:session#/properties/setup"},"before":{"$ref":"definition:session#/properties/before"},"after":{"$ref":"definition:session#/properties/after"},"change":{"$ref":"definition:session#/properties/change"},"notes":{"$ref":"definition:session#/properties/notes"}}};

function validate258(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="definition:text" */;
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern1.test(data)){
const err0 = {instancePath,keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate258.errors = vErrors;
return errors === 0;
}


function validate260(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="definition:places" */;
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(Array.isArray(data)))){
const err0 = {instancePath,keyword:"type",params:{type: schema26.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Array.isArray(data)){
if(data.length < 1){
const err1 = {instancePath,keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate24(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
}
validate260.errors = vErrors;
return errors === 0;
}


function validate263(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="definition:who" */;
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(Array.isArray(data)))){
const err0 = {instancePath,keyword:"type",params:{type: schema24.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Array.isArray(data)){
if(data.length < 1){
const err1 = {instancePath,keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate24(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
}
validate263.errors = vErrors;
return errors === 0;
}


function validate266(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="definition:minutes" */;
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))){
const err0 = {instancePath,keyword:"type",params:{type: schema27.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(!pattern1.test(data)){
const err1 = {instancePath,keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
validate266.errors = vErrors;
return errors === 0;
}

const schema49 = {"type":["string","array"],"pattern":"\\S","minItems":1,"items":{"type":"string","pattern":"\\S"}};

function validate268(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(Array.isArray(data)))){
const err0 = {instancePath,keyword:"type",params:{type: schema49.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(!pattern1.test(data)){
const err1 = {instancePath,keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(Array.isArray(data)){
if(data.length < 1){
const err2 = {instancePath,keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 === "string"){
if(!pattern1.test(data0)){
const err3 = {instancePath:instancePath+"/" + i0,keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/" + i0,keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
validate268.errors = vErrors;
return errors === 0;
}

const schema50 = {"type":"integer","minimum":1};

function validate270(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
const err0 = {instancePath,keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data < 1 || isNaN(data)){
const err1 = {instancePath,keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
validate270.errors = vErrors;
return errors === 0;
}


function validate272(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="definition:depth" */;
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
const err0 = {instancePath,keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 5 || isNaN(data)){
const err1 = {instancePath,keyword:"maximum",params:{comparison: "<=", limit: 5}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data < 1 || isNaN(data)){
const err2 = {instancePath,keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
validate272.errors = vErrors;
return errors === 0;
}


function validate274(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="definition:text" */;
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern1.test(data)){
const err0 = {instancePath,keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate274.errors = vErrors;
return errors === 0;
}

const schema53 = {"type":["string","array"],"minItems":1,"items":{"$ref":"definition:task#"}};

function validate276(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(Array.isArray(data)))){
const err0 = {instancePath,keyword:"type",params:{type: schema53.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Array.isArray(data)){
if(data.length < 1){
const err1 = {instancePath,keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate129(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = joined(vErrors, validate129.errors);
errors = vErrors.length;
}
}
}
validate276.errors = vErrors;
return errors === 0;
}

const schema54 = {"type":["string","array"],"minItems":1,"items":{"$ref":"definition:task#"}};

function validate279(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(Array.isArray(data)))){
const err0 = {instancePath,keyword:"type",params:{type: schema54.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Array.isArray(data)){
if(data.length < 1){
const err1 = {instancePath,keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate129(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = joined(vErrors, validate129.errors);
errors = vErrors.length;
}
}
}
validate279.errors = vErrors;
return errors === 0;
}


function validate282(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="definition:change" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const _errs1 = errors;
if(!(validate50(key0, {instancePath,parentData:data,parentDataProperty,rootData}))){
vErrors = joined(vErrors, validate50.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(!valid0){
const err0 = {instancePath,keyword:"propertyNames",params:{propertyName: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
for(const key1 in data){
if(!(pattern0.test(key1))){
let data0 = data[key1];
if((!(data0 && typeof data0 == "object" && !Array.isArray(data0))) && (typeof data0 !== "string")){
const err1 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: schema40.additionalProperties.type}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!(validate135(data0, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData}))){
vErrors = joined(vErrors, validate135.errors);
errors = vErrors.length;
}
if(typeof data0 === "string"){
if(!pattern57.test(data0)){
const err2 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"pattern",params:{pattern: "^cut$"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
}
}
else {
const err3 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate282.errors = vErrors;
return errors === 0;
}


function validate286(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="definition:text" */;
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern1.test(data)){
const err0 = {instancePath,keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate286.errors = vErrors;
return errors === 0;
}


function validate257(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="definition:session-of-cohort" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((func2.call(schema44.properties, key0)) || (pattern0.test(key0)))){
const err0 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.title !== undefined){
if(!(validate258(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData}))){
vErrors = joined(vErrors, validate258.errors);
errors = vErrors.length;
}
}
if(data.space !== undefined){
if(!(validate260(data.space, {instancePath:instancePath+"/space",parentData:data,parentDataProperty:"space",rootData}))){
vErrors = joined(vErrors, validate260.errors);
errors = vErrors.length;
}
}
if(data.who !== undefined){
if(!(validate263(data.who, {instancePath:instancePath+"/who",parentData:data,parentDataProperty:"who",rootData}))){
vErrors = joined(vErrors, validate263.errors);
errors = vErrors.length;
}
}
if(data.duration !== undefined){
if(!(validate266(data.duration, {instancePath:instancePath+"/duration",parentData:data,parentDataProperty:"duration",rootData}))){
vErrors = joined(vErrors, validate266.errors);
errors = vErrors.length;
}
}
if(data.start !== undefined){
if(!(validate268(data.start, {instancePath:instancePath+"/start",parentData:data,parentDataProperty:"start",rootData}))){
vErrors = joined(vErrors, validate268.errors);
errors = vErrors.length;
}
}
if(data.day !== undefined){
if(!(validate270(data.day, {instancePath:instancePath+"/day",parentData:data,parentDataProperty:"day",rootData}))){
vErrors = joined(vErrors, validate270.errors);
errors = vErrors.length;
}
}
if(data["max-depth"] !== undefined){
if(!(validate272(data["max-depth"], {instancePath:instancePath+"/max-depth",parentData:data,parentDataProperty:"max-depth",rootData}))){
vErrors = joined(vErrors, validate272.errors);
errors = vErrors.length;
}
}
if(data.setup !== undefined){
if(!(validate274(data.setup, {instancePath:instancePath+"/setup",parentData:data,parentDataProperty:"setup",rootData}))){
vErrors = joined(vErrors, validate274.errors);
errors = vErrors.length;
}
}
if(data.before !== undefined){
if(!(validate276(data.before, {instancePath:instancePath+"/before",parentData:data,parentDataProperty:"before",rootData}))){
vErrors = joined(vErrors, validate276.errors);
errors = vErrors.length;
}
}
if(data.after !== undefined){
if(!(validate279(data.after, {instancePath:instancePath+"/after",parentData:data,parentDataProperty:"after",rootData}))){
vErrors = joined(vErrors, validate279.errors);
errors = vErrors.length;
}
}
if(data.change !== undefined){
if(!(validate282(data.change, {instancePath:instancePath+"/change",parentData:data,parentDataProperty:"change",rootData}))){
vErrors = joined(vErrors, validate282.errors);
errors = vErrors.length;
}
}
if(data.notes !== undefined){
if(!(validate286(data.notes, {instancePath:instancePath+"/notes",parentData:data,parentDataProperty:"notes",rootData}))){
vErrors = joined(vErrors, validate286.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate257.errors = vErrors;
return errors === 0;
}


function validate241(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="cohort" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["social-learn"] === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "social-learn"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.kind === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.program === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "program"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.title === undefined){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "title"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((func2.call(schema43.properties, key0)) || (pattern0.test(key0)))){
const err4 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data["social-learn"] !== undefined){
if(!(validate22(data["social-learn"], {instancePath:instancePath+"/social-learn",parentData:data,parentDataProperty:"social-learn",rootData}))){
vErrors = joined(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data.kind !== undefined){
if("cohort" !== data.kind){
const err5 = {instancePath:instancePath+"/kind",keyword:"const",params:{allowedValue: "cohort"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.program !== undefined){
if(!(validate24(data.program, {instancePath:instancePath+"/program",parentData:data,parentDataProperty:"program",rootData}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.title !== undefined){
if(!(validate24(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.language !== undefined){
let data4 = data.language;
if(typeof data4 === "string"){
if(!pattern1.test(data4)){
const err6 = {instancePath:instancePath+"/language",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/language",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.timezone !== undefined){
let data5 = data.timezone;
if(typeof data5 === "string"){
if(!pattern1.test(data5)){
const err8 = {instancePath:instancePath+"/timezone",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/timezone",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.participants !== undefined){
let data6 = data.participants;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err10 = {instancePath:instancePath+"/participants",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 10000 || isNaN(data6)){
const err11 = {instancePath:instancePath+"/participants",keyword:"maximum",params:{comparison: "<=", limit: 10000}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data6 < 1 || isNaN(data6)){
const err12 = {instancePath:instancePath+"/participants",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
if(data["by-video"] !== undefined){
let data7 = data["by-video"];
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err13 = {instancePath:instancePath+"/by-video",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 10000 || isNaN(data7)){
const err14 = {instancePath:instancePath+"/by-video",keyword:"maximum",params:{comparison: "<=", limit: 10000}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data7 < 0 || isNaN(data7)){
const err15 = {instancePath:instancePath+"/by-video",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
if(data.roster !== undefined){
if(!(validate24(data.roster, {instancePath:instancePath+"/roster",parentData:data,parentDataProperty:"roster",rootData}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.offices !== undefined){
let data9 = data.offices;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
for(const key1 in data9){
const _errs17 = errors;
if(!(validate24(key1, {instancePath:instancePath+"/offices",parentData:data9,parentDataProperty:"offices",rootData}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
var valid1 = _errs17 === errors;
if(!valid1){
const err16 = {instancePath:instancePath+"/offices",keyword:"propertyNames",params:{propertyName: key1}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
for(const key2 in data9){
let data10 = data9[key2];
if(typeof data10 === "string"){
if(!pattern1.test(data10)){
const err17 = {instancePath:instancePath+"/offices/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/offices/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath:instancePath+"/offices",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data["delete-after"] !== undefined){
if(!(validate140(data["delete-after"], {instancePath:instancePath+"/delete-after",parentData:data,parentDataProperty:"delete-after",rootData}))){
vErrors = joined(vErrors, validate140.errors);
errors = vErrors.length;
}
}
if(data.revision !== undefined){
let data12 = data.revision;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
const err20 = {instancePath:instancePath+"/revision",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 1000000 || isNaN(data12)){
const err21 = {instancePath:instancePath+"/revision",keyword:"maximum",params:{comparison: "<=", limit: 1000000}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data12 < 0 || isNaN(data12)){
const err22 = {instancePath:instancePath+"/revision",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
if(data.people !== undefined){
let data13 = data.people;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
for(const key3 in data13){
const _errs26 = errors;
if(!(validate50(key3, {instancePath:instancePath+"/people",parentData:data13,parentDataProperty:"people",rootData}))){
vErrors = joined(vErrors, validate50.errors);
errors = vErrors.length;
}
var valid3 = _errs26 === errors;
if(!valid3){
const err23 = {instancePath:instancePath+"/people",keyword:"propertyNames",params:{propertyName: key3}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
for(const key4 in data13){
if(!(pattern0.test(key4))){
if(!(validate52(data13[key4], {instancePath:instancePath+"/people/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data13,parentDataProperty:key4,rootData}))){
vErrors = joined(vErrors, validate52.errors);
errors = vErrors.length;
}
}
}
}
else {
const err24 = {instancePath:instancePath+"/people",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.contacts !== undefined){
let data15 = data.contacts;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
for(const key5 in data15){
const _errs31 = errors;
if(!(validate50(key5, {instancePath:instancePath+"/contacts",parentData:data15,parentDataProperty:"contacts",rootData}))){
vErrors = joined(vErrors, validate50.errors);
errors = vErrors.length;
}
var valid5 = _errs31 === errors;
if(!valid5){
const err25 = {instancePath:instancePath+"/contacts",keyword:"propertyNames",params:{propertyName: key5}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
for(const key6 in data15){
if(!(pattern0.test(key6))){
if(!(validate57(data15[key6], {instancePath:instancePath+"/contacts/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data15,parentDataProperty:key6,rootData}))){
vErrors = joined(vErrors, validate57.errors);
errors = vErrors.length;
}
}
}
}
else {
const err26 = {instancePath:instancePath+"/contacts",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.spaces !== undefined){
let data17 = data.spaces;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
for(const key7 in data17){
const _errs36 = errors;
if(!(validate50(key7, {instancePath:instancePath+"/spaces",parentData:data17,parentDataProperty:"spaces",rootData}))){
vErrors = joined(vErrors, validate50.errors);
errors = vErrors.length;
}
var valid7 = _errs36 === errors;
if(!valid7){
const err27 = {instancePath:instancePath+"/spaces",keyword:"propertyNames",params:{propertyName: key7}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
for(const key8 in data17){
if(!(pattern0.test(key8))){
if(!(validate65(data17[key8], {instancePath:instancePath+"/spaces/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data17,parentDataProperty:key8,rootData}))){
vErrors = joined(vErrors, validate65.errors);
errors = vErrors.length;
}
}
}
}
else {
const err28 = {instancePath:instancePath+"/spaces",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.resources !== undefined){
let data19 = data.resources;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
for(const key9 in data19){
const _errs41 = errors;
if(!(validate50(key9, {instancePath:instancePath+"/resources",parentData:data19,parentDataProperty:"resources",rootData}))){
vErrors = joined(vErrors, validate50.errors);
errors = vErrors.length;
}
var valid9 = _errs41 === errors;
if(!valid9){
const err29 = {instancePath:instancePath+"/resources",keyword:"propertyNames",params:{propertyName: key9}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
for(const key10 in data19){
if(!(pattern0.test(key10))){
if(!(validate79(data19[key10], {instancePath:instancePath+"/resources/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data19,parentDataProperty:key10,rootData}))){
vErrors = joined(vErrors, validate79.errors);
errors = vErrors.length;
}
}
}
}
else {
const err30 = {instancePath:instancePath+"/resources",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.sessions !== undefined){
let data21 = data.sessions;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
for(const key11 in data21){
const _errs46 = errors;
if(!(validate50(key11, {instancePath:instancePath+"/sessions",parentData:data21,parentDataProperty:"sessions",rootData}))){
vErrors = joined(vErrors, validate50.errors);
errors = vErrors.length;
}
var valid11 = _errs46 === errors;
if(!valid11){
const err31 = {instancePath:instancePath+"/sessions",keyword:"propertyNames",params:{propertyName: key11}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
for(const key12 in data21){
if(!(pattern0.test(key12))){
if(!(validate257(data21[key12], {instancePath:instancePath+"/sessions/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data21,parentDataProperty:key12,rootData}))){
vErrors = joined(vErrors, validate257.errors);
errors = vErrors.length;
}
}
}
}
else {
const err32 = {instancePath:instancePath+"/sessions",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
else {
const err33 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
validate241.errors = vErrors;
return errors === 0;
}

export const library = validate289;
const schema57 = {"$id":"library","type":"object","required":["social-learn","kind","title"],"additionalProperties":false,"patternProperties":{"^x-":true},"properties":{"social-learn":{"$ref":"definition:version#"},"kind":{"const":"library"},"title":{"$ref":"definition:text#"},"id":{"$ref":"definition:id#"},"summary":{"$ref":"definition:text#"},"language":{"type":"string","pattern":"\\S"},"about":{"$ref":"definition:about#"},"activities":{"type":"object","propertyNames":{"$ref":"definition:id#"},"patternProperties":{"^x-":true},"additionalProperties":{"$ref":"definition:activity#","type":"object"}},"sessions":{"type":"object","propertyNames":{"$ref":"definition:id#"},"patternProperties":{"^x-":true},"additionalProperties":{"$ref":"definition:session#"}},"agreements":{"type":"object","propertyNames":{"$ref":"definition:id#"},"patternProperties":{"^x-":true},"additionalProperties":{"$ref":"definition:agreement#"}},"prompts":{"type":"object","propertyNames":{"$ref":"definition:id#"},"patternProperties":{"^x-":true},"additionalProperties":{"$ref":"definition:prompt#"}},"moderation":{"type":"object","propertyNames":{"$ref":"definition:id#"},"patternProperties":{"^x-":true},"additionalProperties":{"$ref":"definition:moderation-rule#"}}}};

function validate289(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="library" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["social-learn"] === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "social-learn"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.kind === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.title === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "title"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!((func2.call(schema57.properties, key0)) || (pattern0.test(key0)))){
const err3 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data["social-learn"] !== undefined){
if(!(validate22(data["social-learn"], {instancePath:instancePath+"/social-learn",parentData:data,parentDataProperty:"social-learn",rootData}))){
vErrors = joined(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data.kind !== undefined){
if("library" !== data.kind){
const err4 = {instancePath:instancePath+"/kind",keyword:"const",params:{allowedValue: "library"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.title !== undefined){
if(!(validate24(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.id !== undefined){
if(!(validate50(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData}))){
vErrors = joined(vErrors, validate50.errors);
errors = vErrors.length;
}
}
if(data.summary !== undefined){
if(!(validate24(data.summary, {instancePath:instancePath+"/summary",parentData:data,parentDataProperty:"summary",rootData}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.language !== undefined){
let data5 = data.language;
if(typeof data5 === "string"){
if(!pattern1.test(data5)){
const err5 = {instancePath:instancePath+"/language",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/language",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.about !== undefined){
if(!(validate28(data.about, {instancePath:instancePath+"/about",parentData:data,parentDataProperty:"about",rootData}))){
vErrors = joined(vErrors, validate28.errors);
errors = vErrors.length;
}
}
if(data.activities !== undefined){
let data7 = data.activities;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key1 in data7){
const _errs12 = errors;
if(!(validate50(key1, {instancePath:instancePath+"/activities",parentData:data7,parentDataProperty:"activities",rootData}))){
vErrors = joined(vErrors, validate50.errors);
errors = vErrors.length;
}
var valid1 = _errs12 === errors;
if(!valid1){
const err7 = {instancePath:instancePath+"/activities",keyword:"propertyNames",params:{propertyName: key1}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
for(const key2 in data7){
if(!(pattern0.test(key2))){
let data8 = data7[key2];
if(!(data8 && typeof data8 == "object" && !Array.isArray(data8))){
const err8 = {instancePath:instancePath+"/activities/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!(validate135(data8, {instancePath:instancePath+"/activities/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data7,parentDataProperty:key2,rootData}))){
vErrors = joined(vErrors, validate135.errors);
errors = vErrors.length;
}
}
}
}
else {
const err9 = {instancePath:instancePath+"/activities",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.sessions !== undefined){
let data9 = data.sessions;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
for(const key3 in data9){
const _errs18 = errors;
if(!(validate50(key3, {instancePath:instancePath+"/sessions",parentData:data9,parentDataProperty:"sessions",rootData}))){
vErrors = joined(vErrors, validate50.errors);
errors = vErrors.length;
}
var valid3 = _errs18 === errors;
if(!valid3){
const err10 = {instancePath:instancePath+"/sessions",keyword:"propertyNames",params:{propertyName: key3}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
for(const key4 in data9){
if(!(pattern0.test(key4))){
if(!(validate110(data9[key4], {instancePath:instancePath+"/sessions/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data9,parentDataProperty:key4,rootData}))){
vErrors = joined(vErrors, validate110.errors);
errors = vErrors.length;
}
}
}
}
else {
const err11 = {instancePath:instancePath+"/sessions",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.agreements !== undefined){
let data11 = data.agreements;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
for(const key5 in data11){
const _errs23 = errors;
if(!(validate50(key5, {instancePath:instancePath+"/agreements",parentData:data11,parentDataProperty:"agreements",rootData}))){
vErrors = joined(vErrors, validate50.errors);
errors = vErrors.length;
}
var valid5 = _errs23 === errors;
if(!valid5){
const err12 = {instancePath:instancePath+"/agreements",keyword:"propertyNames",params:{propertyName: key5}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
for(const key6 in data11){
if(!(pattern0.test(key6))){
if(!(validate89(data11[key6], {instancePath:instancePath+"/agreements/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data11,parentDataProperty:key6,rootData}))){
vErrors = joined(vErrors, validate89.errors);
errors = vErrors.length;
}
}
}
}
else {
const err13 = {instancePath:instancePath+"/agreements",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.prompts !== undefined){
let data13 = data.prompts;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
for(const key7 in data13){
const _errs28 = errors;
if(!(validate50(key7, {instancePath:instancePath+"/prompts",parentData:data13,parentDataProperty:"prompts",rootData}))){
vErrors = joined(vErrors, validate50.errors);
errors = vErrors.length;
}
var valid7 = _errs28 === errors;
if(!valid7){
const err14 = {instancePath:instancePath+"/prompts",keyword:"propertyNames",params:{propertyName: key7}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
for(const key8 in data13){
if(!(pattern0.test(key8))){
if(!(validate156(data13[key8], {instancePath:instancePath+"/prompts/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data13,parentDataProperty:key8,rootData}))){
vErrors = joined(vErrors, validate156.errors);
errors = vErrors.length;
}
}
}
}
else {
const err15 = {instancePath:instancePath+"/prompts",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.moderation !== undefined){
let data15 = data.moderation;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
for(const key9 in data15){
const _errs33 = errors;
if(!(validate50(key9, {instancePath:instancePath+"/moderation",parentData:data15,parentDataProperty:"moderation",rootData}))){
vErrors = joined(vErrors, validate50.errors);
errors = vErrors.length;
}
var valid9 = _errs33 === errors;
if(!valid9){
const err16 = {instancePath:instancePath+"/moderation",keyword:"propertyNames",params:{propertyName: key9}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
for(const key10 in data15){
if(!(pattern0.test(key10))){
if(!(validate95(data15[key10], {instancePath:instancePath+"/moderation/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data15,parentDataProperty:key10,rootData}))){
vErrors = joined(vErrors, validate95.errors);
errors = vErrors.length;
}
}
}
}
else {
const err17 = {instancePath:instancePath+"/moderation",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
validate289.errors = vErrors;
return errors === 0;
}

export const config = validate305;
const schema58 = {"$id":"config","type":"object","required":["social-learn","kind"],"additionalProperties":false,"patternProperties":{"^x-":true},"properties":{"social-learn":{"$ref":"definition:version#"},"kind":{"const":"config"},"programs":{"$ref":"definition:texts#"},"cohorts":{"$ref":"definition:texts#"},"paper":{"type":"string","enum":["a4","letter"]},"cards":{"type":"integer","enum":[2,4]},"print":{"type":"string","enum":["usual","large"]},"slides":{"type":"string","enum":["light","dark"]},"font-path":{"type":["string","array"],"items":{"$ref":"definition:text#"},"minItems":1},"brand":{"$ref":"definition:text#"},"render":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":true},"properties":{"guide":{"$ref":"definition:formats#"},"slides":{"$ref":"definition:formats#"},"slides-with-notes":{"$ref":"definition:formats#"},"handout":{"$ref":"definition:formats#"},"calendar":{"$ref":"definition:formats#"},"invitations":{"$ref":"definition:formats#"},"channel-posts":{"$ref":"definition:formats#"},"feedback-form":{"$ref":"definition:formats#"},"group-tables":{"$ref":"definition:formats#"},"approval-sheet":{"$ref":"definition:formats#"},"one-pager":{"$ref":"definition:formats#"},"run-of-show":{"$ref":"definition:formats#"},"copy-sheet":{"$ref":"definition:formats#"},"if-things-change":{"$ref":"definition:formats#"},"changes":{"$ref":"definition:formats#"},"changes-to-approve":{"$ref":"definition:formats#"},"moderator-card":{"$ref":"definition:formats#"},"prompt-cards":{"$ref":"definition:formats#"},"number-cards":{"$ref":"definition:formats#"},"agreements-poster":{"$ref":"definition:formats#"}}},"lint":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":true},"properties":{"preset":{"$ref":"definition:preset#"},"rules":{"$ref":"definition:rule-settings#"},"overrides":{"type":"array","minItems":1,"items":{"$ref":"definition:override#"}},"terms":{"type":"array","minItems":1,"items":{"$ref":"definition:term#"}}}}}};
const schema59 = {"$id":"definition:formats","type":"array","minItems":1,"items":{"type":"string","enum":["md","html","pdf","docx","pptx","ics","csv","txt","xlsx","schedule.json","slack.json","teams.json","json"]}};

function validate311(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="definition:formats" */;
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length < 1){
const err0 = {instancePath,keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/" + i0,keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!(((((((((((((data0 === "md") || (data0 === "html")) || (data0 === "pdf")) || (data0 === "docx")) || (data0 === "pptx")) || (data0 === "ics")) || (data0 === "csv")) || (data0 === "txt")) || (data0 === "xlsx")) || (data0 === "schedule.json")) || (data0 === "slack.json")) || (data0 === "teams.json")) || (data0 === "json"))){
const err2 = {instancePath:instancePath+"/" + i0,keyword:"enum",params:{allowedValues: schema59.items.enum}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate311.errors = vErrors;
return errors === 0;
}

const schema60 = {"$id":"definition:preset","type":"string","enum":["minimal","recommended","strict"]};

function validate332(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="definition:preset" */;
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(((data === "minimal") || (data === "recommended")) || (data === "strict"))){
const err1 = {instancePath,keyword:"enum",params:{allowedValues: schema60.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate332.errors = vErrors;
return errors === 0;
}

const schema61 = {"$id":"definition:rule-settings","type":"object","additionalProperties":false,"patternProperties":{"^x-":true},"properties":{"absent-person-stories":{"$ref":"definition:rule-setting#"},"activity-over-time":{"$ref":"definition:rule-setting#"},"agreement-silencing":{"$ref":"definition:rule-setting#"},"agreement-vague":{"$ref":"definition:rule-setting#"},"agreements-missing":{"$ref":"definition:rule-setting#"},"agreements-not-recalled":{"$ref":"definition:rule-setting#"},"agreements-not-reopened":{"$ref":"definition:rule-setting#"},"agreements-without-consent":{"$ref":"definition:rule-setting#"},"airtime-too-short":{"type":["string","object"],"pattern":"^(off|info|warning|error)$","patternProperties":{"^x-":true},"properties":{"severity":{"$ref":"definition:severity#"},"minutes":{"type":"number","minimum":0},"seconds":{"type":"number","minimum":0}},"additionalProperties":false},"anonymous-but-known":{"$ref":"definition:rule-setting#"},"anonymous-channel-unmoderated":{"$ref":"definition:rule-setting#"},"anonymous-group-too-small":{"type":["string","object"],"pattern":"^(off|info|warning|error)$","patternProperties":{"^x-":true},"properties":{"severity":{"$ref":"definition:severity#"},"people":{"type":"number","minimum":2}},"additionalProperties":false},"answer-forced":{"$ref":"definition:rule-setting#"},"approval-missing":{"$ref":"definition:rule-setting#"},"break-missing":{"type":["string","object"],"pattern":"^(off|info|warning|error)$","patternProperties":{"^x-":true},"properties":{"severity":{"$ref":"definition:severity#"},"minutes":{"type":"number","minimum":0},"minutes-online":{"type":"number","minimum":0}},"additionalProperties":false},"buffer-missing":{"type":["string","object"],"pattern":"^(off|info|warning|error)$","patternProperties":{"^x-":true},"properties":{"severity":{"$ref":"definition:severity#"},"percent":{"type":"number","minimum":0},"minutes":{"type":"number","minimum":0}},"additionalProperties":false},"camera-demanded":{"$ref":"definition:rule-setting#"},"channel-without-hours":{"$ref":"definition:rule-setting#"},"check-out-missing":{"type":["string","object"],"pattern":"^(off|info|warning|error)$","patternProperties":{"^x-":true},"properties":{"severity":{"$ref":"definition:severity#"},"minutes":{"type":"number","minimum":0}},"additionalProperties":false},"cold-call":{"$ref":"definition:rule-setting#"},"concerns-gagged":{"$ref":"definition:rule-setting#"},"confidentiality-absolute":{"$ref":"definition:rule-setting#"},"confidentiality-unconfirmed":{"$ref":"definition:rule-setting#"},"contact-unreachable":{"$ref":"definition:rule-setting#"},"critique-in-plenary":{"type":["string","object"],"pattern":"^(off|info|warning|error)$","patternProperties":{"^x-":true},"properties":{"severity":{"$ref":"definition:severity#"},"people":{"type":"number","minimum":2}},"additionalProperties":false},"date-missing":{"$ref":"definition:rule-setting#"},"debrief-missing":{"$ref":"definition:rule-setting#"},"deep-before-the-end":{"type":["string","object"],"pattern":"^(off|info|warning|error)$","patternProperties":{"^x-":true},"properties":{"severity":{"$ref":"definition:severity#"},"minutes":{"type":"number","minimum":0}},"additionalProperties":false},"deep-breakout-without-help":{"$ref":"definition:rule-setting#"},"deep-in-a-large-group":{"$ref":"definition:rule-setting#"},"deep-in-the-first-session":{"$ref":"definition:rule-setting#"},"deep-on-record":{"$ref":"definition:rule-setting#"},"deep-unannounced":{"$ref":"definition:rule-setting#"},"depth-jumps":{"$ref":"definition:rule-setting#"},"escalation-to-the-moderator":{"$ref":"definition:rule-setting#"},"evaluation-missing":{"$ref":"definition:rule-setting#"},"example-deeper-than-prompt":{"$ref":"definition:rule-setting#"},"feedback-on-the-person":{"$ref":"definition:rule-setting#"},"first-voice-late":{"type":["string","object"],"pattern":"^(off|info|warning|error)$","patternProperties":{"^x-":true},"properties":{"severity":{"$ref":"definition:severity#"},"minutes":{"type":"number","minimum":0}},"additionalProperties":false},"forced-fun":{"$ref":"definition:rule-setting#"},"good-intent-alone":{"$ref":"definition:rule-setting#"},"group-too-large":{"type":["string","object"],"pattern":"^(off|info|warning|error)$","patternProperties":{"^x-":true},"properties":{"severity":{"$ref":"definition:severity#"},"people":{"type":"number","minimum":0}},"additionalProperties":false},"hardship-superlative":{"$ref":"definition:rule-setting#"},"help-without-takers":{"$ref":"definition:rule-setting#"},"leader-speaks-first":{"$ref":"definition:rule-setting#"},"lesson-without-demo":{"$ref":"definition:rule-setting#"},"lesson-without-receiving":{"$ref":"definition:rule-setting#"},"lunch-then-listening":{"type":["string","object"],"pattern":"^(off|info|warning|error)$","patternProperties":{"^x-":true},"properties":{"severity":{"$ref":"definition:severity#"},"minutes":{"type":"number","minimum":0}},"additionalProperties":false},"lunch-too-short":{"type":["string","object"],"pattern":"^(off|info|warning|error)$","patternProperties":{"^x-":true},"properties":{"severity":{"$ref":"definition:severity#"},"hours":{"type":"number","minimum":0},"minutes":{"type":"number","minimum":0}},"additionalProperties":false},"manager-in-the-group":{"$ref":"definition:rule-setting#"},"managers-in-the-channel":{"$ref":"definition:rule-setting#"},"managers-report-on-participants":{"$ref":"definition:rule-setting#"},"moderation-missing":{"$ref":"definition:rule-setting#"},"moderation-without-escalation":{"$ref":"definition:rule-setting#"},"movement-without-another-way":{"$ref":"definition:rule-setting#"},"no-quiet-way-out":{"$ref":"definition:rule-setting#"},"nothing-between-sessions":{"$ref":"definition:rule-setting#"},"off-limits-topic":{"$ref":"definition:rule-setting#"},"off-work-family-assumed":{"$ref":"definition:rule-setting#"},"one-person-for-both":{"type":["string","object"],"pattern":"^(off|info|warning|error)$","patternProperties":{"^x-":true},"properties":{"severity":{"$ref":"definition:severity#"},"people":{"type":"number","minimum":1}},"additionalProperties":false},"one-voice-too-long":{"type":["string","object"],"pattern":"^(off|info|warning|error)$","patternProperties":{"^x-":true},"properties":{"severity":{"$ref":"definition:severity#"},"minutes":{"type":"number","minimum":0},"hint-minutes":{"type":"number","minimum":0}},"additionalProperties":false},"online-before-meeting":{"$ref":"definition:rule-setting#"},"online-day-too-long":{"type":["string","object"],"pattern":"^(off|info|warning|error)$","patternProperties":{"^x-":true},"properties":{"severity":{"$ref":"definition:severity#"},"hours":{"type":"number","minimum":0}},"additionalProperties":false},"outcome-unserved":{"$ref":"definition:rule-setting#"},"person-in-two-spaces":{"$ref":"definition:rule-setting#"},"person-unnamed":{"$ref":"definition:rule-setting#"},"place-missing":{"$ref":"definition:rule-setting#"},"practice-before-lesson":{"$ref":"definition:rule-setting#"},"private-topic":{"$ref":"definition:rule-setting#"},"prompt-too-deep":{"$ref":"definition:rule-setting#"},"prompt-without-bounds":{"$ref":"definition:rule-setting#"},"prompt-without-pass":{"$ref":"definition:rule-setting#"},"prompt-without-purpose":{"$ref":"definition:rule-setting#"},"prompt-without-redirect":{"$ref":"definition:rule-setting#"},"prompt-without-time":{"$ref":"definition:rule-setting#"},"purpose-repeats-prompt":{"$ref":"definition:rule-setting#"},"question-absolute":{"$ref":"definition:rule-setting#"},"question-closed":{"$ref":"definition:rule-setting#"},"question-double-barrelled":{"$ref":"definition:rule-setting#"},"question-hard-to-read":{"type":["string","object"],"pattern":"^(off|info|warning|error)$","patternProperties":{"^x-":true},"properties":{"severity":{"$ref":"definition:severity#"},"words":{"type":"number","minimum":10},"abbreviations":{"type":"number","minimum":1}},"additionalProperties":false},"question-leading":{"$ref":"definition:rule-setting#"},"question-loaded":{"$ref":"definition:rule-setting#"},"question-why-you":{"$ref":"definition:rule-setting#"},"ranking-people":{"$ref":"definition:rule-setting#"},"recording-unsettled":{"$ref":"definition:rule-setting#"},"rotation-repeats":{"$ref":"definition:rule-setting#"},"rotation-without-changeover":{"$ref":"definition:rule-setting#"},"round-without-choice":{"type":["string","object"],"pattern":"^(off|info|warning|error)$","patternProperties":{"^x-":true},"properties":{"severity":{"$ref":"definition:severity#"},"people":{"type":"number","minimum":2}},"additionalProperties":false},"safe-space-claimed":{"$ref":"definition:rule-setting#"},"same-faces":{"type":["string","object"],"pattern":"^(off|info|warning|error)$","patternProperties":{"^x-":true},"properties":{"severity":{"$ref":"definition:severity#"},"people":{"type":"number","minimum":0}},"additionalProperties":false},"script-over-time":{"$ref":"definition:rule-setting#"},"session-over-time":{"$ref":"definition:rule-setting#"},"session-without-connection":{"$ref":"definition:rule-setting#"},"shared-and-forgotten":{"$ref":"definition:rule-setting#"},"sharing-before-agreements":{"$ref":"definition:rule-setting#"},"sharing-recorded":{"$ref":"definition:rule-setting#"},"sharing-tied-to-appraisal":{"$ref":"definition:rule-setting#"},"space-without-facilitator":{"$ref":"definition:rule-setting#"},"space-without-moderator":{"$ref":"definition:rule-setting#"},"spotlight":{"$ref":"definition:rule-setting#"},"stakes-in-the-room":{"$ref":"definition:rule-setting#"},"talk-outweighs":{"type":["string","object"],"pattern":"^(off|info|warning|error)$","patternProperties":{"^x-":true},"properties":{"severity":{"$ref":"definition:severity#"},"percent":{"type":"number","minimum":0},"minutes":{"type":"number","minimum":0}},"additionalProperties":false},"themes-not-gathered":{"$ref":"definition:rule-setting#"},"therapy-words":{"$ref":"definition:rule-setting#"},"too-few-facilitators":{"type":["string","object"],"pattern":"^(off|info|warning|error)$","patternProperties":{"^x-":true},"properties":{"severity":{"$ref":"definition:severity#"},"people":{"type":"number","minimum":0}},"additionalProperties":false},"translation-missing":{"$ref":"definition:rule-setting#"},"translation-stale":{"$ref":"definition:rule-setting#"},"turn-lost":{"$ref":"definition:rule-setting#"},"vulnerability-as-purpose":{"$ref":"definition:rule-setting#"},"wording-not-inclusive":{"$ref":"definition:rule-setting#"},"wording-profane":{"$ref":"definition:rule-setting#"}}};
const pattern89 = new RegExp("^(off|info|warning|error)$", "u");
const schema62 = {"$id":"definition:rule-setting","type":["string","object"],"pattern":"^(off|info|warning|error)$","patternProperties":{"^x-":true},"properties":{"severity":{"$ref":"definition:severity#"}},"additionalProperties":false};
const schema63 = {"$id":"definition:severity","type":"string","enum":["off","info","warning","error"]};

function validate336(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="definition:severity" */;
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((((data === "off") || (data === "info")) || (data === "warning")) || (data === "error"))){
const err1 = {instancePath,keyword:"enum",params:{allowedValues: schema63.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate336.errors = vErrors;
return errors === 0;
}


function validate335(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="definition:rule-setting" */;
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,keyword:"type",params:{type: schema62.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(!pattern89.test(data)){
const err1 = {instancePath,keyword:"pattern",params:{pattern: "^(off|info|warning|error)$"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "severity") || (pattern0.test(key0)))){
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.severity !== undefined){
if(!(validate336(data.severity, {instancePath:instancePath+"/severity",parentData:data,parentDataProperty:"severity",rootData}))){
vErrors = joined(vErrors, validate336.errors);
errors = vErrors.length;
}
}
}
validate335.errors = vErrors;
return errors === 0;
}


function validate334(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="definition:rule-settings" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((func2.call(schema61.properties, key0)) || (pattern0.test(key0)))){
const err0 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data["absent-person-stories"] !== undefined){
if(!(validate335(data["absent-person-stories"], {instancePath:instancePath+"/absent-person-stories",parentData:data,parentDataProperty:"absent-person-stories",rootData}))){
vErrors = joined(vErrors, validate335.errors);
errors = vErrors.length;
}
}
if(data["activity-over-time"] !== undefined){
if(!(validate335(data["activity-over-time"], {instancePath:instancePath+"/activity-over-time",parentData:data,parentDataProperty:"activity-over-time",rootData}))){
vErrors = joined(vErrors, validate335.errors);
errors = vErrors.length;
}
}
if(data["agreement-silencing"] !== undefined){
if(!(validate335(data["agreement-silencing"], {instancePath:instancePath+"/agreement-silencing",parentData:data,parentDataProperty:"agreement-silencing",rootData}))){
vErrors = joined(vErrors, validate335.errors);
errors = vErrors.length;
}
}
if(data["agreement-vague"] !== undefined){
if(!(validate335(data["agreement-vague"], {instancePath:instancePath+"/agreement-vague",parentData:data,parentDataProperty:"agreement-vague",rootData}))){
vErrors = joined(vErrors, validate335.errors);
errors = vErrors.length;
}
}
if(data["agreements-missing"] !== undefined){
if(!(validate335(data["agreements-missing"], {instancePath:instancePath+"/agreements-missing",parentData:data,parentDataProperty:"agreements-missing",rootData}))){
vErrors = joined(vErrors, validate335.errors);
errors = vErrors.length;
}
}
if(data["agreements-not-recalled"] !== undefined){
if(!(validate335(data["agreements-not-recalled"], {instancePath:instancePath+"/agreements-not-recalled",parentData:data,parentDataProperty:"agreements-not-recalled",rootData}))){
vErrors = joined(vErrors, validate335.errors);
errors = vErrors.length;
}
}
if(data["agreements-not-reopened"] !== undefined){
if(!(validate335(data["agreements-not-reopened"], {instancePath:instancePath+"/agreements-not-reopened",parentData:data,parentDataProperty:"agreements-not-reopened",rootData}))){
vErrors = joined(vErrors, validate335.errors);
errors = vErrors.length;
}
}
if(data["agreements-without-consent"] !== undefined){
if(!(validate335(data["agreements-without-consent"], {instancePath:instancePath+"/agreements-without-consent",parentData:data,parentDataProperty:"agreements-without-consent",rootData}))){
vErrors = joined(vErrors, validate335.errors);
errors = vErrors.length;
}
}
if(data["airtime-too-short"] !== undefined){
let data8 = data["airtime-too-short"];
if((typeof data8 !== "string") && (!(data8 && typeof data8 == "object" && !Array.isArray(data8)))){
const err1 = {instancePath:instancePath+"/airtime-too-short",keyword:"type",params:{type: schema61.properties["airtime-too-short"].type}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(typeof data8 === "string"){
if(!pattern89.test(data8)){
const err2 = {instancePath:instancePath+"/airtime-too-short",keyword:"pattern",params:{pattern: "^(off|info|warning|error)$"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
for(const key1 in data8){
if(!((((key1 === "severity") || (key1 === "minutes")) || (key1 === "seconds")) || (pattern0.test(key1)))){
const err3 = {instancePath:instancePath+"/airtime-too-short",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data8.severity !== undefined){
if(!(validate336(data8.severity, {instancePath:instancePath+"/airtime-too-short/severity",parentData:data8,parentDataProperty:"severity",rootData}))){
vErrors = joined(vErrors, validate336.errors);
errors = vErrors.length;
}
}
if(data8.minutes !== undefined){
let data10 = data8.minutes;
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 0 || isNaN(data10)){
const err4 = {instancePath:instancePath+"/airtime-too-short/minutes",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/airtime-too-short/minutes",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data8.seconds !== undefined){
let data11 = data8.seconds;
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 0 || isNaN(data11)){
const err6 = {instancePath:instancePath+"/airtime-too-short/seconds",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/airtime-too-short/seconds",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
}
if(data["anonymous-but-known"] !== undefined){
if(!(validate335(data["anonymous-but-known"], {instancePath:instancePath+"/anonymous-but-known",parentData:data,parentDataProperty:"anonymous-but-known",rootData}))){
vErrors = joined(vErrors, validate335.errors);
errors = vErrors.length;
}
}
if(data["anonymous-channel-unmoderated"] !== undefined){
if(!(validate335(data["anonymous-channel-unmoderated"], {instancePath:instancePath+"/anonymous-channel-unmoderated",parentData:data,parentDataProperty:"anonymous-channel-unmoderated",rootData}))){
vErrors = joined(vErrors, validate335.errors);
errors = vErrors.length;
}
}
if(data["anonymous-group-too-small"] !== undefined){
let data14 = data["anonymous-group-too-small"];
if((typeof data14 !== "string") && (!(data14 && typeof data14 == "object" && !Array.isArray(data14)))){
const err8 = {instancePath:instancePath+"/anonymous-group-too-small",keyword:"type",params:{type: schema61.properties["anonymous-group-too-small"].type}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(typeof data14 === "string"){
if(!pattern89.test(data14)){
const err9 = {instancePath:instancePath+"/anonymous-group-too-small",keyword:"pattern",params:{pattern: "^(off|info|warning|error)$"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
for(const key2 in data14){
if(!(((key2 === "severity") || (key2 === "people")) || (pattern0.test(key2)))){
const err10 = {instancePath:instancePath+"/anonymous-group-too-small",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data14.severity !== undefined){
if(!(validate336(data14.severity, {instancePath:instancePath+"/anonymous-group-too-small/severity",parentData:data14,parentDataProperty:"severity",rootData}))){
vErrors = joined(vErrors, validate336.errors);
errors = vErrors.length;
}
}
if(data14.people !== undefined){
let data16 = data14.people;
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 < 2 || isNaN(data16)){
const err11 = {instancePath:instancePath+"/anonymous-group-too-small/people",keyword:"minimum",params:{comparison: ">=", limit: 2}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/anonymous-group-too-small/people",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
}
if(data["answer-forced"] !== undefined){
if(!(validate335(data["answer-forced"], {instancePath:instancePath+"/answer-forced",parentData:data,parentDataProperty:"answer-forced",rootData}))){
vErrors = joined(vErrors, validate335.errors);
errors = vErrors.length;
}
}
if(data["approval-missing"] !== undefined){
if(!(validate335(data["approval-missing"], {instancePath:instancePath+"/approval-missing",parentData:data,parentDataProperty:"approval-missing",rootData}))){
vErrors = joined(vErrors, validate335.errors);
errors = vErrors.length;
}
}
if(data["break-missing"] !== undefined){
let data19 = data["break-missing"];
if((typeof data19 !== "string") && (!(data19 && typeof data19 == "object" && !Array.isArray(data19)))){
const err13 = {instancePath:instancePath+"/break-missing",keyword:"type",params:{type: schema61.properties["break-missing"].type}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(typeof data19 === "string"){
if(!pattern89.test(data19)){
const err14 = {instancePath:instancePath+"/break-missing",keyword:"pattern",params:{pattern: "^(off|info|warning|error)$"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
for(const key3 in data19){
if(!((((key3 === "severity") || (key3 === "minutes")) || (key3 === "minutes-online")) || (pattern0.test(key3)))){
const err15 = {instancePath:instancePath+"/break-missing",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data19.severity !== undefined){
if(!(validate336(data19.severity, {instancePath:instancePath+"/break-missing/severity",parentData:data19,parentDataProperty:"severity",rootData}))){
vErrors = joined(vErrors, validate336.errors);
errors = vErrors.length;
}
}
if(data19.minutes !== undefined){
let data21 = data19.minutes;
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 < 0 || isNaN(data21)){
const err16 = {instancePath:instancePath+"/break-missing/minutes",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/break-missing/minutes",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data19["minutes-online"] !== undefined){
let data22 = data19["minutes-online"];
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 < 0 || isNaN(data22)){
const err18 = {instancePath:instancePath+"/break-missing/minutes-online",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/break-missing/minutes-online",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
}
if(data["buffer-missing"] !== undefined){
let data23 = data["buffer-missing"];
if((typeof data23 !== "string") && (!(data23 && typeof data23 == "object" && !Array.isArray(data23)))){
const err20 = {instancePath:instancePath+"/buffer-missing",keyword:"type",params:{type: schema61.properties["buffer-missing"].type}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(typeof data23 === "string"){
if(!pattern89.test(data23)){
const err21 = {instancePath:instancePath+"/buffer-missing",keyword:"pattern",params:{pattern: "^(off|info|warning|error)$"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
for(const key4 in data23){
if(!((((key4 === "severity") || (key4 === "percent")) || (key4 === "minutes")) || (pattern0.test(key4)))){
const err22 = {instancePath:instancePath+"/buffer-missing",keyword:"additionalProperties",params:{additionalProperty: key4}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data23.severity !== undefined){
if(!(validate336(data23.severity, {instancePath:instancePath+"/buffer-missing/severity",parentData:data23,parentDataProperty:"severity",rootData}))){
vErrors = joined(vErrors, validate336.errors);
errors = vErrors.length;
}
}
if(data23.percent !== undefined){
let data25 = data23.percent;
if((typeof data25 == "number") && (isFinite(data25))){
if(data25 < 0 || isNaN(data25)){
const err23 = {instancePath:instancePath+"/buffer-missing/percent",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/buffer-missing/percent",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data23.minutes !== undefined){
let data26 = data23.minutes;
if((typeof data26 == "number") && (isFinite(data26))){
if(data26 < 0 || isNaN(data26)){
const err25 = {instancePath:instancePath+"/buffer-missing/minutes",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/buffer-missing/minutes",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
}
if(data["camera-demanded"] !== undefined){
if(!(validate335(data["camera-demanded"], {instancePath:instancePath+"/camera-demanded",parentData:data,parentDataProperty:"camera-demanded",rootData}))){
vErrors = joined(vErrors, validate335.errors);
errors = vErrors.length;
}
}
if(data["channel-without-hours"] !== undefined){
if(!(validate335(data["channel-without-hours"], {instancePath:instancePath+"/channel-without-hours",parentData:data,parentDataProperty:"channel-without-hours",rootData}))){
vErrors = joined(vErrors, validate335.errors);
errors = vErrors.length;
}
}
if(data["check-out-missing"] !== undefined){
let data29 = data["check-out-missing"];
if((typeof data29 !== "string") && (!(data29 && typeof data29 == "object" && !Array.isArray(data29)))){
const err27 = {instancePath:instancePath+"/check-out-missing",keyword:"type",params:{type: schema61.properties["check-out-missing"].type}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(typeof data29 === "string"){
if(!pattern89.test(data29)){
const err28 = {instancePath:instancePath+"/check-out-missing",keyword:"pattern",params:{pattern: "^(off|info|warning|error)$"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
for(const key5 in data29){
if(!(((key5 === "severity") || (key5 === "minutes")) || (pattern0.test(key5)))){
const err29 = {instancePath:instancePath+"/check-out-missing",keyword:"additionalProperties",params:{additionalProperty: key5}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data29.severity !== undefined){
if(!(validate336(data29.severity, {instancePath:instancePath+"/check-out-missing/severity",parentData:data29,parentDataProperty:"severity",rootData}))){
vErrors = joined(vErrors, validate336.errors);
errors = vErrors.length;
}
}
if(data29.minutes !== undefined){
let data31 = data29.minutes;
if((typeof data31 == "number") && (isFinite(data31))){
if(data31 < 0 || isNaN(data31)){
const err30 = {instancePath:instancePath+"/check-out-missing/minutes",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/check-out-missing/minutes",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
}
if(data["cold-call"] !== undefined){
if(!(validate335(data["cold-call"], {instancePath:instancePath+"/cold-call",parentData:data,parentDataProperty:"cold-call",rootData}))){
vErrors = joined(vErrors, validate335.errors);
errors = vErrors.length;
}
}
if(data["concerns-gagged"] !== undefined){
if(!(validate335(data["concerns-gagged"], {instancePath:instancePath+"/concerns-gagged",parentData:data,parentDataProperty:"concerns-gagged",rootData}))){
vErrors = joined(vErrors, validate335.errors);
errors = vErrors.length;
}
}
if(data["confidentiality-absolute"] !== undefined){
if(!(validate335(data["confidentiality-absolute"], {instancePath:instancePath+"/confidentiality-absolute",parentData:data,parentDataProperty:"confidentiality-absolute",rootData}))){
vErrors = joined(vErrors, validate335.errors);
errors = vErrors.length;
}
}
if(data["confidentiality-unconfirmed"] !== undefined){
if(!(validate335(data["confidentiality-unconfirmed"], {instancePath:instancePath+"/confidentiality-unconfirmed",parentData:data,parentDataProperty:"confidentiality-unconfirmed",rootData}))){
vErrors = joined(vErrors, validate335.errors);
errors = vErrors.length;
}
}
if(data["contact-unreachable"] !== undefined){
if(!(validate335(data["contact-unreachable"], {instancePath:instancePath+"/contact-unreachable",parentData:data,parentDataProperty:"contact-unreachable",rootData}))){
vErrors = joined(vErrors, validate335.errors);
errors = vErrors.length;
}
}
if(data["critique-in-plenary"] !== undefined){
let data37 = data["critique-in-plenary"];
if((typeof data37 !== "string") && (!(data37 && typeof data37 == "object" && !Array.isArray(data37)))){
const err32 = {instancePath:instancePath+"/critique-in-plenary",keyword:"type",params:{type: schema61.properties["critique-in-plenary"].type}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(typeof data37 === "string"){
if(!pattern89.test(data37)){
const err33 = {instancePath:instancePath+"/critique-in-plenary",keyword:"pattern",params:{pattern: "^(off|info|warning|error)$"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
for(const key6 in data37){
if(!(((key6 === "severity") || (key6 === "people")) || (pattern0.test(key6)))){
const err34 = {instancePath:instancePath+"/critique-in-plenary",keyword:"additionalProperties",params:{additionalProperty: key6}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data37.severity !== undefined){
if(!(validate336(data37.severity, {instancePath:instancePath+"/critique-in-plenary/severity",parentData:data37,parentDataProperty:"severity",rootData}))){
vErrors = joined(vErrors, validate336.errors);
errors = vErrors.length;
}
}
if(data37.people !== undefined){
let data39 = data37.people;
if((typeof data39 == "number") && (isFinite(data39))){
if(data39 < 2 || isNaN(data39)){
const err35 = {instancePath:instancePath+"/critique-in-plenary/people",keyword:"minimum",params:{comparison: ">=", limit: 2}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
else {
const err36 = {instancePath:instancePath+"/critique-in-plenary/people",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
}
if(data["date-missing"] !== undefined){
if(!(validate335(data["date-missing"], {instancePath:instancePath+"/date-missing",parentData:data,parentDataProperty:"date-missing",rootData}))){
vErrors = joined(vErrors, validate335.errors);
errors = vErrors.length;
}
}
if(data["debrief-missing"] !== undefined){
if(!(validate335(data["debrief-missing"], {instancePath:instancePath+"/debrief-missing",parentData:data,parentDataProperty:"debrief-missing",rootData}))){
vErrors = joined(vErrors, validate335.errors);
errors = vErrors.length;
}
}
if(data["deep-before-the-end"] !== undefined){
let data42 = data["deep-before-the-end"];
if((typeof data42 !== "string") && (!(data42 && typeof data42 == "object" && !Array.isArray(data42)))){
const err37 = {instancePath:instancePath+"/deep-before-the-end",keyword:"type",params:{type: schema61.properties["deep-before-the-end"].type}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(typeof data42 === "string"){
if(!pattern89.test(data42)){
const err38 = {instancePath:instancePath+"/deep-before-the-end",keyword:"pattern",params:{pattern: "^(off|info|warning|error)$"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data42 && typeof data42 == "object" && !Array.isArray(data42)){
for(const key7 in data42){
if(!(((key7 === "severity") || (key7 === "minutes")) || (pattern0.test(key7)))){
const err39 = {instancePath:instancePath+"/deep-before-the-end",keyword:"additionalProperties",params:{additionalProperty: key7}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data42.severity !== undefined){
if(!(validate336(data42.severity, {instancePath:instancePath+"/deep-before-the-end/severity",parentData:data42,parentDataProperty:"severity",rootData}))){
vErrors = joined(vErrors, validate336.errors);
errors = vErrors.length;
}
}
if(data42.minutes !== undefined){
let data44 = data42.minutes;
if((typeof data44 == "number") && (isFinite(data44))){
if(data44 < 0 || isNaN(data44)){
const err40 = {instancePath:instancePath+"/deep-before-the-end/minutes",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
else {
const err41 = {instancePath:instancePath+"/deep-before-the-end/minutes",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
}
if(data["deep-breakout-without-help"] !== undefined){
if(!(validate335(data["deep-breakout-without-help"], {instancePath:instancePath+"/deep-breakout-without-help",parentData:data,parentDataProperty:"deep-breakout-without-help",rootData}))){
vErrors = joined(vErrors, validate335.errors);
errors = vErrors.length;
}
}
if(data["deep-in-a-large-group"] !== undefined){
if(!(validate335(data["deep-in-a-large-group"], {instancePath:instancePath+"/deep-in-a-large-group",parentData:data,parentDataProperty:"deep-in-a-large-group",rootData}))){
vErrors = joined(vErrors, validate335.errors);
errors = vErrors.length;
}
}
if(data["deep-in-the-first-session"] !== undefined){
if(!(validate335(data["deep-in-the-first-session"], {instancePath:instancePath+"/deep-in-the-first-session",parentData:data,parentDataProperty:"deep-in-the-first-session",rootData}))){
vErrors = joined(vErrors, validate335.errors);
errors = vErrors.length;
}
}
if(data["deep-on-record"] !== undefined){
if(!(validate335(data["deep-on-record"], {instancePath:instancePath+"/deep-on-record",parentData:data,parentDataProperty:"deep-on-record",rootData}))){
vErrors = joined(vErrors, validate335.errors);
errors = vErrors.length;
}
}
if(data["deep-unannounced"] !== undefined){
if(!(validate335(data["deep-unannounced"], {instancePath:instancePath+"/deep-unannounced",parentData:data,parentDataProperty:"deep-unannounced",rootData}))){
vErrors = joined(vErrors, validate335.errors);
errors = vErrors.length;
}
}
if(data["depth-jumps"] !== undefined){
if(!(validate335(data["depth-jumps"], {instancePath:instancePath+"/depth-jumps",parentData:data,parentDataProperty:"depth-jumps",rootData}))){
vErrors = joined(vErrors, validate335.errors);
errors = vErrors.length;
}
}
if(data["escalation-to-the-moderator"] !== undefined){
if(!(validate335(data["escalation-to-the-moderator"], {instancePath:instancePath+"/escalation-to-the-moderator",parentData:data,parentDataProperty:"escalation-to-the-moderator",rootData}))){
vErrors = joined(vErrors, validate335.errors);
errors = vErrors.length;
}
}
if(data["evaluation-missing"] !== undefined){
if(!(validate335(data["evaluation-missing"], {instancePath:instancePath+"/evaluation-missing",parentData:data,parentDataProperty:"evaluation-missing",rootData}))){
vErrors = joined(vErrors, validate335.errors);
errors = vErrors.length;
}
}
if(data["example-deeper-than-prompt"] !== undefined){
if(!(validate335(data["example-deeper-than-prompt"], {instancePath:instancePath+"/example-deeper-than-prompt",parentData:data,parentDataProperty:"example-deeper-than-prompt",rootData}))){
vErrors = joined(vErrors, validate335.errors);
errors = vErrors.length;
}
}
if(data["feedback-on-the-person"] !== undefined){
if(!(validate335(data["feedback-on-the-person"], {instancePath:instancePath+"/feedback-on-the-person",parentData:data,parentDataProperty:"feedback-on-the-person",rootData}))){
vErrors = joined(vErrors, validate335.errors);
errors = vErrors.length;
}
}
if(data["first-voice-late"] !== undefined){
let data55 = data["first-voice-late"];
if((typeof data55 !== "string") && (!(data55 && typeof data55 == "object" && !Array.isArray(data55)))){
const err42 = {instancePath:instancePath+"/first-voice-late",keyword:"type",params:{type: schema61.properties["first-voice-late"].type}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(typeof data55 === "string"){
if(!pattern89.test(data55)){
const err43 = {instancePath:instancePath+"/first-voice-late",keyword:"pattern",params:{pattern: "^(off|info|warning|error)$"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data55 && typeof data55 == "object" && !Array.isArray(data55)){
for(const key8 in data55){
if(!(((key8 === "severity") || (key8 === "minutes")) || (pattern0.test(key8)))){
const err44 = {instancePath:instancePath+"/first-voice-late",keyword:"additionalProperties",params:{additionalProperty: key8}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data55.severity !== undefined){
if(!(validate336(data55.severity, {instancePath:instancePath+"/first-voice-late/severity",parentData:data55,parentDataProperty:"severity",rootData}))){
vErrors = joined(vErrors, validate336.errors);
errors = vErrors.length;
}
}
if(data55.minutes !== undefined){
let data57 = data55.minutes;
if((typeof data57 == "number") && (isFinite(data57))){
if(data57 < 0 || isNaN(data57)){
const err45 = {instancePath:instancePath+"/first-voice-late/minutes",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
else {
const err46 = {instancePath:instancePath+"/first-voice-late/minutes",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
}
}
if(data["forced-fun"] !== undefined){
if(!(validate335(data["forced-fun"], {instancePath:instancePath+"/forced-fun",parentData:data,parentDataProperty:"forced-fun",rootData}))){
vErrors = joined(vErrors, validate335.errors);
errors = vErrors.length;
}
}
if(data["good-intent-alone"] !== undefined){
if(!(validate335(data["good-intent-alone"], {instancePath:instancePath+"/good-intent-alone",parentData:data,parentDataProperty:"good-intent-alone",rootData}))){
vErrors = joined(vErrors, validate335.errors);
errors = vErrors.length;
}
}
if(data["group-too-large"] !== undefined){
let data60 = data["group-too-large"];
if((typeof data60 !== "string") && (!(data60 && typeof data60 == "object" && !Array.isArray(data60)))){
const err47 = {instancePath:instancePath+"/group-too-large",keyword:"type",params:{type: schema61.properties["group-too-large"].type}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(typeof data60 === "string"){
if(!pattern89.test(data60)){
const err48 = {instancePath:instancePath+"/group-too-large",keyword:"pattern",params:{pattern: "^(off|info|warning|error)$"}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data60 && typeof data60 == "object" && !Array.isArray(data60)){
for(const key9 in data60){
if(!(((key9 === "severity") || (key9 === "people")) || (pattern0.test(key9)))){
const err49 = {instancePath:instancePath+"/group-too-large",keyword:"additionalProperties",params:{additionalProperty: key9}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data60.severity !== undefined){
if(!(validate336(data60.severity, {instancePath:instancePath+"/group-too-large/severity",parentData:data60,parentDataProperty:"severity",rootData}))){
vErrors = joined(vErrors, validate336.errors);
errors = vErrors.length;
}
}
if(data60.people !== undefined){
let data62 = data60.people;
if((typeof data62 == "number") && (isFinite(data62))){
if(data62 < 0 || isNaN(data62)){
const err50 = {instancePath:instancePath+"/group-too-large/people",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
else {
const err51 = {instancePath:instancePath+"/group-too-large/people",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
}
}
if(data["hardship-superlative"] !== undefined){
if(!(validate335(data["hardship-superlative"], {instancePath:instancePath+"/hardship-superlative",parentData:data,parentDataProperty:"hardship-superlative",rootData}))){
vErrors = joined(vErrors, validate335.errors);
errors = vErrors.length;
}
}
if(data["help-without-takers"] !== undefined){
if(!(validate335(data["help-without-takers"], {instancePath:instancePath+"/help-without-takers",parentData:data,parentDataProperty:"help-without-takers",rootData}))){
vErrors = joined(vErrors, validate335.errors);
errors = vErrors.length;
}
}
if(data["leader-speaks-first"] !== undefined){
if(!(validate335(data["leader-speaks-first"], {instancePath:instancePath+"/leader-speaks-first",parentData:data,parentDataProperty:"leader-speaks-first",rootData}))){
vErrors = joined(vErrors, validate335.errors);
errors = vErrors.length;
}
}
if(data["lesson-without-demo"] !== undefined){
if(!(validate335(data["lesson-without-demo"], {instancePath:instancePath+"/lesson-without-demo",parentData:data,parentDataProperty:"lesson-without-demo",rootData}))){
vErrors = joined(vErrors, validate335.errors);
errors = vErrors.length;
}
}
if(data["lesson-without-receiving"] !== undefined){
if(!(validate335(data["lesson-without-receiving"], {instancePath:instancePath+"/lesson-without-receiving",parentData:data,parentDataProperty:"lesson-without-receiving",rootData}))){
vErrors = joined(vErrors, validate335.errors);
errors = vErrors.length;
}
}
if(data["lunch-then-listening"] !== undefined){
let data68 = data["lunch-then-listening"];
if((typeof data68 !== "string") && (!(data68 && typeof data68 == "object" && !Array.isArray(data68)))){
const err52 = {instancePath:instancePath+"/lunch-then-listening",keyword:"type",params:{type: schema61.properties["lunch-then-listening"].type}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(typeof data68 === "string"){
if(!pattern89.test(data68)){
const err53 = {instancePath:instancePath+"/lunch-then-listening",keyword:"pattern",params:{pattern: "^(off|info|warning|error)$"}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data68 && typeof data68 == "object" && !Array.isArray(data68)){
for(const key10 in data68){
if(!(((key10 === "severity") || (key10 === "minutes")) || (pattern0.test(key10)))){
const err54 = {instancePath:instancePath+"/lunch-then-listening",keyword:"additionalProperties",params:{additionalProperty: key10}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data68.severity !== undefined){
if(!(validate336(data68.severity, {instancePath:instancePath+"/lunch-then-listening/severity",parentData:data68,parentDataProperty:"severity",rootData}))){
vErrors = joined(vErrors, validate336.errors);
errors = vErrors.length;
}
}
if(data68.minutes !== undefined){
let data70 = data68.minutes;
if((typeof data70 == "number") && (isFinite(data70))){
if(data70 < 0 || isNaN(data70)){
const err55 = {instancePath:instancePath+"/lunch-then-listening/minutes",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
else {
const err56 = {instancePath:instancePath+"/lunch-then-listening/minutes",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
}
}
if(data["lunch-too-short"] !== undefined){
let data71 = data["lunch-too-short"];
if((typeof data71 !== "string") && (!(data71 && typeof data71 == "object" && !Array.isArray(data71)))){
const err57 = {instancePath:instancePath+"/lunch-too-short",keyword:"type",params:{type: schema61.properties["lunch-too-short"].type}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if(typeof data71 === "string"){
if(!pattern89.test(data71)){
const err58 = {instancePath:instancePath+"/lunch-too-short",keyword:"pattern",params:{pattern: "^(off|info|warning|error)$"}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data71 && typeof data71 == "object" && !Array.isArray(data71)){
for(const key11 in data71){
if(!((((key11 === "severity") || (key11 === "hours")) || (key11 === "minutes")) || (pattern0.test(key11)))){
const err59 = {instancePath:instancePath+"/lunch-too-short",keyword:"additionalProperties",params:{additionalProperty: key11}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data71.severity !== undefined){
if(!(validate336(data71.severity, {instancePath:instancePath+"/lunch-too-short/severity",parentData:data71,parentDataProperty:"severity",rootData}))){
vErrors = joined(vErrors, validate336.errors);
errors = vErrors.length;
}
}
if(data71.hours !== undefined){
let data73 = data71.hours;
if((typeof data73 == "number") && (isFinite(data73))){
if(data73 < 0 || isNaN(data73)){
const err60 = {instancePath:instancePath+"/lunch-too-short/hours",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
else {
const err61 = {instancePath:instancePath+"/lunch-too-short/hours",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data71.minutes !== undefined){
let data74 = data71.minutes;
if((typeof data74 == "number") && (isFinite(data74))){
if(data74 < 0 || isNaN(data74)){
const err62 = {instancePath:instancePath+"/lunch-too-short/minutes",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
else {
const err63 = {instancePath:instancePath+"/lunch-too-short/minutes",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
}
}
if(data["manager-in-the-group"] !== undefined){
if(!(validate335(data["manager-in-the-group"], {instancePath:instancePath+"/manager-in-the-group",parentData:data,parentDataProperty:"manager-in-the-group",rootData}))){
vErrors = joined(vErrors, validate335.errors);
errors = vErrors.length;
}
}
if(data["managers-in-the-channel"] !== undefined){
if(!(validate335(data["managers-in-the-channel"], {instancePath:instancePath+"/managers-in-the-channel",parentData:data,parentDataProperty:"managers-in-the-channel",rootData}))){
vErrors = joined(vErrors, validate335.errors);
errors = vErrors.length;
}
}
if(data["managers-report-on-participants"] !== undefined){
if(!(validate335(data["managers-report-on-participants"], {instancePath:instancePath+"/managers-report-on-participants",parentData:data,parentDataProperty:"managers-report-on-participants",rootData}))){
vErrors = joined(vErrors, validate335.errors);
errors = vErrors.length;
}
}
if(data["moderation-missing"] !== undefined){
if(!(validate335(data["moderation-missing"], {instancePath:instancePath+"/moderation-missing",parentData:data,parentDataProperty:"moderation-missing",rootData}))){
vErrors = joined(vErrors, validate335.errors);
errors = vErrors.length;
}
}
if(data["moderation-without-escalation"] !== undefined){
if(!(validate335(data["moderation-without-escalation"], {instancePath:instancePath+"/moderation-without-escalation",parentData:data,parentDataProperty:"moderation-without-escalation",rootData}))){
vErrors = joined(vErrors, validate335.errors);
errors = vErrors.length;
}
}
if(data["movement-without-another-way"] !== undefined){
if(!(validate335(data["movement-without-another-way"], {instancePath:instancePath+"/movement-without-another-way",parentData:data,parentDataProperty:"movement-without-another-way",rootData}))){
vErrors = joined(vErrors, validate335.errors);
errors = vErrors.length;
}
}
if(data["no-quiet-way-out"] !== undefined){
if(!(validate335(data["no-quiet-way-out"], {instancePath:instancePath+"/no-quiet-way-out",parentData:data,parentDataProperty:"no-quiet-way-out",rootData}))){
vErrors = joined(vErrors, validate335.errors);
errors = vErrors.length;
}
}
if(data["nothing-between-sessions"] !== undefined){
if(!(validate335(data["nothing-between-sessions"], {instancePath:instancePath+"/nothing-between-sessions",parentData:data,parentDataProperty:"nothing-between-sessions",rootData}))){
vErrors = joined(vErrors, validate335.errors);
errors = vErrors.length;
}
}
if(data["off-limits-topic"] !== undefined){
if(!(validate335(data["off-limits-topic"], {instancePath:instancePath+"/off-limits-topic",parentData:data,parentDataProperty:"off-limits-topic",rootData}))){
vErrors = joined(vErrors, validate335.errors);
errors = vErrors.length;
}
}
if(data["off-work-family-assumed"] !== undefined){
if(!(validate335(data["off-work-family-assumed"], {instancePath:instancePath+"/off-work-family-assumed",parentData:data,parentDataProperty:"off-work-family-assumed",rootData}))){
vErrors = joined(vErrors, validate335.errors);
errors = vErrors.length;
}
}
if(data["one-person-for-both"] !== undefined){
let data85 = data["one-person-for-both"];
if((typeof data85 !== "string") && (!(data85 && typeof data85 == "object" && !Array.isArray(data85)))){
const err64 = {instancePath:instancePath+"/one-person-for-both",keyword:"type",params:{type: schema61.properties["one-person-for-both"].type}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if(typeof data85 === "string"){
if(!pattern89.test(data85)){
const err65 = {instancePath:instancePath+"/one-person-for-both",keyword:"pattern",params:{pattern: "^(off|info|warning|error)$"}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data85 && typeof data85 == "object" && !Array.isArray(data85)){
for(const key12 in data85){
if(!(((key12 === "severity") || (key12 === "people")) || (pattern0.test(key12)))){
const err66 = {instancePath:instancePath+"/one-person-for-both",keyword:"additionalProperties",params:{additionalProperty: key12}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data85.severity !== undefined){
if(!(validate336(data85.severity, {instancePath:instancePath+"/one-person-for-both/severity",parentData:data85,parentDataProperty:"severity",rootData}))){
vErrors = joined(vErrors, validate336.errors);
errors = vErrors.length;
}
}
if(data85.people !== undefined){
let data87 = data85.people;
if((typeof data87 == "number") && (isFinite(data87))){
if(data87 < 1 || isNaN(data87)){
const err67 = {instancePath:instancePath+"/one-person-for-both/people",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
else {
const err68 = {instancePath:instancePath+"/one-person-for-both/people",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
}
}
if(data["one-voice-too-long"] !== undefined){
let data88 = data["one-voice-too-long"];
if((typeof data88 !== "string") && (!(data88 && typeof data88 == "object" && !Array.isArray(data88)))){
const err69 = {instancePath:instancePath+"/one-voice-too-long",keyword:"type",params:{type: schema61.properties["one-voice-too-long"].type}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
if(typeof data88 === "string"){
if(!pattern89.test(data88)){
const err70 = {instancePath:instancePath+"/one-voice-too-long",keyword:"pattern",params:{pattern: "^(off|info|warning|error)$"}};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data88 && typeof data88 == "object" && !Array.isArray(data88)){
for(const key13 in data88){
if(!((((key13 === "severity") || (key13 === "minutes")) || (key13 === "hint-minutes")) || (pattern0.test(key13)))){
const err71 = {instancePath:instancePath+"/one-voice-too-long",keyword:"additionalProperties",params:{additionalProperty: key13}};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data88.severity !== undefined){
if(!(validate336(data88.severity, {instancePath:instancePath+"/one-voice-too-long/severity",parentData:data88,parentDataProperty:"severity",rootData}))){
vErrors = joined(vErrors, validate336.errors);
errors = vErrors.length;
}
}
if(data88.minutes !== undefined){
let data90 = data88.minutes;
if((typeof data90 == "number") && (isFinite(data90))){
if(data90 < 0 || isNaN(data90)){
const err72 = {instancePath:instancePath+"/one-voice-too-long/minutes",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
else {
const err73 = {instancePath:instancePath+"/one-voice-too-long/minutes",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data88["hint-minutes"] !== undefined){
let data91 = data88["hint-minutes"];
if((typeof data91 == "number") && (isFinite(data91))){
if(data91 < 0 || isNaN(data91)){
const err74 = {instancePath:instancePath+"/one-voice-too-long/hint-minutes",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
else {
const err75 = {instancePath:instancePath+"/one-voice-too-long/hint-minutes",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
}
}
if(data["online-before-meeting"] !== undefined){
if(!(validate335(data["online-before-meeting"], {instancePath:instancePath+"/online-before-meeting",parentData:data,parentDataProperty:"online-before-meeting",rootData}))){
vErrors = joined(vErrors, validate335.errors);
errors = vErrors.length;
}
}
if(data["online-day-too-long"] !== undefined){
let data93 = data["online-day-too-long"];
if((typeof data93 !== "string") && (!(data93 && typeof data93 == "object" && !Array.isArray(data93)))){
const err76 = {instancePath:instancePath+"/online-day-too-long",keyword:"type",params:{type: schema61.properties["online-day-too-long"].type}};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
if(typeof data93 === "string"){
if(!pattern89.test(data93)){
const err77 = {instancePath:instancePath+"/online-day-too-long",keyword:"pattern",params:{pattern: "^(off|info|warning|error)$"}};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data93 && typeof data93 == "object" && !Array.isArray(data93)){
for(const key14 in data93){
if(!(((key14 === "severity") || (key14 === "hours")) || (pattern0.test(key14)))){
const err78 = {instancePath:instancePath+"/online-day-too-long",keyword:"additionalProperties",params:{additionalProperty: key14}};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data93.severity !== undefined){
if(!(validate336(data93.severity, {instancePath:instancePath+"/online-day-too-long/severity",parentData:data93,parentDataProperty:"severity",rootData}))){
vErrors = joined(vErrors, validate336.errors);
errors = vErrors.length;
}
}
if(data93.hours !== undefined){
let data95 = data93.hours;
if((typeof data95 == "number") && (isFinite(data95))){
if(data95 < 0 || isNaN(data95)){
const err79 = {instancePath:instancePath+"/online-day-too-long/hours",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
else {
const err80 = {instancePath:instancePath+"/online-day-too-long/hours",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
}
}
if(data["outcome-unserved"] !== undefined){
if(!(validate335(data["outcome-unserved"], {instancePath:instancePath+"/outcome-unserved",parentData:data,parentDataProperty:"outcome-unserved",rootData}))){
vErrors = joined(vErrors, validate335.errors);
errors = vErrors.length;
}
}
if(data["person-in-two-spaces"] !== undefined){
if(!(validate335(data["person-in-two-spaces"], {instancePath:instancePath+"/person-in-two-spaces",parentData:data,parentDataProperty:"person-in-two-spaces",rootData}))){
vErrors = joined(vErrors, validate335.errors);
errors = vErrors.length;
}
}
if(data["person-unnamed"] !== undefined){
if(!(validate335(data["person-unnamed"], {instancePath:instancePath+"/person-unnamed",parentData:data,parentDataProperty:"person-unnamed",rootData}))){
vErrors = joined(vErrors, validate335.errors);
errors = vErrors.length;
}
}
if(data["place-missing"] !== undefined){
if(!(validate335(data["place-missing"], {instancePath:instancePath+"/place-missing",parentData:data,parentDataProperty:"place-missing",rootData}))){
vErrors = joined(vErrors, validate335.errors);
errors = vErrors.length;
}
}
if(data["practice-before-lesson"] !== undefined){
if(!(validate335(data["practice-before-lesson"], {instancePath:instancePath+"/practice-before-lesson",parentData:data,parentDataProperty:"practice-before-lesson",rootData}))){
vErrors = joined(vErrors, validate335.errors);
errors = vErrors.length;
}
}
if(data["private-topic"] !== undefined){
if(!(validate335(data["private-topic"], {instancePath:instancePath+"/private-topic",parentData:data,parentDataProperty:"private-topic",rootData}))){
vErrors = joined(vErrors, validate335.errors);
errors = vErrors.length;
}
}
if(data["prompt-too-deep"] !== undefined){
if(!(validate335(data["prompt-too-deep"], {instancePath:instancePath+"/prompt-too-deep",parentData:data,parentDataProperty:"prompt-too-deep",rootData}))){
vErrors = joined(vErrors, validate335.errors);
errors = vErrors.length;
}
}
if(data["prompt-without-bounds"] !== undefined){
if(!(validate335(data["prompt-without-bounds"], {instancePath:instancePath+"/prompt-without-bounds",parentData:data,parentDataProperty:"prompt-without-bounds",rootData}))){
vErrors = joined(vErrors, validate335.errors);
errors = vErrors.length;
}
}
if(data["prompt-without-pass"] !== undefined){
if(!(validate335(data["prompt-without-pass"], {instancePath:instancePath+"/prompt-without-pass",parentData:data,parentDataProperty:"prompt-without-pass",rootData}))){
vErrors = joined(vErrors, validate335.errors);
errors = vErrors.length;
}
}
if(data["prompt-without-purpose"] !== undefined){
if(!(validate335(data["prompt-without-purpose"], {instancePath:instancePath+"/prompt-without-purpose",parentData:data,parentDataProperty:"prompt-without-purpose",rootData}))){
vErrors = joined(vErrors, validate335.errors);
errors = vErrors.length;
}
}
if(data["prompt-without-redirect"] !== undefined){
if(!(validate335(data["prompt-without-redirect"], {instancePath:instancePath+"/prompt-without-redirect",parentData:data,parentDataProperty:"prompt-without-redirect",rootData}))){
vErrors = joined(vErrors, validate335.errors);
errors = vErrors.length;
}
}
if(data["prompt-without-time"] !== undefined){
if(!(validate335(data["prompt-without-time"], {instancePath:instancePath+"/prompt-without-time",parentData:data,parentDataProperty:"prompt-without-time",rootData}))){
vErrors = joined(vErrors, validate335.errors);
errors = vErrors.length;
}
}
if(data["purpose-repeats-prompt"] !== undefined){
if(!(validate335(data["purpose-repeats-prompt"], {instancePath:instancePath+"/purpose-repeats-prompt",parentData:data,parentDataProperty:"purpose-repeats-prompt",rootData}))){
vErrors = joined(vErrors, validate335.errors);
errors = vErrors.length;
}
}
if(data["question-absolute"] !== undefined){
if(!(validate335(data["question-absolute"], {instancePath:instancePath+"/question-absolute",parentData:data,parentDataProperty:"question-absolute",rootData}))){
vErrors = joined(vErrors, validate335.errors);
errors = vErrors.length;
}
}
if(data["question-closed"] !== undefined){
if(!(validate335(data["question-closed"], {instancePath:instancePath+"/question-closed",parentData:data,parentDataProperty:"question-closed",rootData}))){
vErrors = joined(vErrors, validate335.errors);
errors = vErrors.length;
}
}
if(data["question-double-barrelled"] !== undefined){
if(!(validate335(data["question-double-barrelled"], {instancePath:instancePath+"/question-double-barrelled",parentData:data,parentDataProperty:"question-double-barrelled",rootData}))){
vErrors = joined(vErrors, validate335.errors);
errors = vErrors.length;
}
}
if(data["question-hard-to-read"] !== undefined){
let data112 = data["question-hard-to-read"];
if((typeof data112 !== "string") && (!(data112 && typeof data112 == "object" && !Array.isArray(data112)))){
const err81 = {instancePath:instancePath+"/question-hard-to-read",keyword:"type",params:{type: schema61.properties["question-hard-to-read"].type}};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
if(typeof data112 === "string"){
if(!pattern89.test(data112)){
const err82 = {instancePath:instancePath+"/question-hard-to-read",keyword:"pattern",params:{pattern: "^(off|info|warning|error)$"}};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data112 && typeof data112 == "object" && !Array.isArray(data112)){
for(const key15 in data112){
if(!((((key15 === "severity") || (key15 === "words")) || (key15 === "abbreviations")) || (pattern0.test(key15)))){
const err83 = {instancePath:instancePath+"/question-hard-to-read",keyword:"additionalProperties",params:{additionalProperty: key15}};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data112.severity !== undefined){
if(!(validate336(data112.severity, {instancePath:instancePath+"/question-hard-to-read/severity",parentData:data112,parentDataProperty:"severity",rootData}))){
vErrors = joined(vErrors, validate336.errors);
errors = vErrors.length;
}
}
if(data112.words !== undefined){
let data114 = data112.words;
if((typeof data114 == "number") && (isFinite(data114))){
if(data114 < 10 || isNaN(data114)){
const err84 = {instancePath:instancePath+"/question-hard-to-read/words",keyword:"minimum",params:{comparison: ">=", limit: 10}};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
else {
const err85 = {instancePath:instancePath+"/question-hard-to-read/words",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(data112.abbreviations !== undefined){
let data115 = data112.abbreviations;
if((typeof data115 == "number") && (isFinite(data115))){
if(data115 < 1 || isNaN(data115)){
const err86 = {instancePath:instancePath+"/question-hard-to-read/abbreviations",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
else {
const err87 = {instancePath:instancePath+"/question-hard-to-read/abbreviations",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
}
}
if(data["question-leading"] !== undefined){
if(!(validate335(data["question-leading"], {instancePath:instancePath+"/question-leading",parentData:data,parentDataProperty:"question-leading",rootData}))){
vErrors = joined(vErrors, validate335.errors);
errors = vErrors.length;
}
}
if(data["question-loaded"] !== undefined){
if(!(validate335(data["question-loaded"], {instancePath:instancePath+"/question-loaded",parentData:data,parentDataProperty:"question-loaded",rootData}))){
vErrors = joined(vErrors, validate335.errors);
errors = vErrors.length;
}
}
if(data["question-why-you"] !== undefined){
if(!(validate335(data["question-why-you"], {instancePath:instancePath+"/question-why-you",parentData:data,parentDataProperty:"question-why-you",rootData}))){
vErrors = joined(vErrors, validate335.errors);
errors = vErrors.length;
}
}
if(data["ranking-people"] !== undefined){
if(!(validate335(data["ranking-people"], {instancePath:instancePath+"/ranking-people",parentData:data,parentDataProperty:"ranking-people",rootData}))){
vErrors = joined(vErrors, validate335.errors);
errors = vErrors.length;
}
}
if(data["recording-unsettled"] !== undefined){
if(!(validate335(data["recording-unsettled"], {instancePath:instancePath+"/recording-unsettled",parentData:data,parentDataProperty:"recording-unsettled",rootData}))){
vErrors = joined(vErrors, validate335.errors);
errors = vErrors.length;
}
}
if(data["rotation-repeats"] !== undefined){
if(!(validate335(data["rotation-repeats"], {instancePath:instancePath+"/rotation-repeats",parentData:data,parentDataProperty:"rotation-repeats",rootData}))){
vErrors = joined(vErrors, validate335.errors);
errors = vErrors.length;
}
}
if(data["rotation-without-changeover"] !== undefined){
if(!(validate335(data["rotation-without-changeover"], {instancePath:instancePath+"/rotation-without-changeover",parentData:data,parentDataProperty:"rotation-without-changeover",rootData}))){
vErrors = joined(vErrors, validate335.errors);
errors = vErrors.length;
}
}
if(data["round-without-choice"] !== undefined){
let data123 = data["round-without-choice"];
if((typeof data123 !== "string") && (!(data123 && typeof data123 == "object" && !Array.isArray(data123)))){
const err88 = {instancePath:instancePath+"/round-without-choice",keyword:"type",params:{type: schema61.properties["round-without-choice"].type}};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
if(typeof data123 === "string"){
if(!pattern89.test(data123)){
const err89 = {instancePath:instancePath+"/round-without-choice",keyword:"pattern",params:{pattern: "^(off|info|warning|error)$"}};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data123 && typeof data123 == "object" && !Array.isArray(data123)){
for(const key16 in data123){
if(!(((key16 === "severity") || (key16 === "people")) || (pattern0.test(key16)))){
const err90 = {instancePath:instancePath+"/round-without-choice",keyword:"additionalProperties",params:{additionalProperty: key16}};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data123.severity !== undefined){
if(!(validate336(data123.severity, {instancePath:instancePath+"/round-without-choice/severity",parentData:data123,parentDataProperty:"severity",rootData}))){
vErrors = joined(vErrors, validate336.errors);
errors = vErrors.length;
}
}
if(data123.people !== undefined){
let data125 = data123.people;
if((typeof data125 == "number") && (isFinite(data125))){
if(data125 < 2 || isNaN(data125)){
const err91 = {instancePath:instancePath+"/round-without-choice/people",keyword:"minimum",params:{comparison: ">=", limit: 2}};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
else {
const err92 = {instancePath:instancePath+"/round-without-choice/people",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
}
}
if(data["safe-space-claimed"] !== undefined){
if(!(validate335(data["safe-space-claimed"], {instancePath:instancePath+"/safe-space-claimed",parentData:data,parentDataProperty:"safe-space-claimed",rootData}))){
vErrors = joined(vErrors, validate335.errors);
errors = vErrors.length;
}
}
if(data["same-faces"] !== undefined){
let data127 = data["same-faces"];
if((typeof data127 !== "string") && (!(data127 && typeof data127 == "object" && !Array.isArray(data127)))){
const err93 = {instancePath:instancePath+"/same-faces",keyword:"type",params:{type: schema61.properties["same-faces"].type}};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
if(typeof data127 === "string"){
if(!pattern89.test(data127)){
const err94 = {instancePath:instancePath+"/same-faces",keyword:"pattern",params:{pattern: "^(off|info|warning|error)$"}};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
if(data127 && typeof data127 == "object" && !Array.isArray(data127)){
for(const key17 in data127){
if(!(((key17 === "severity") || (key17 === "people")) || (pattern0.test(key17)))){
const err95 = {instancePath:instancePath+"/same-faces",keyword:"additionalProperties",params:{additionalProperty: key17}};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
if(data127.severity !== undefined){
if(!(validate336(data127.severity, {instancePath:instancePath+"/same-faces/severity",parentData:data127,parentDataProperty:"severity",rootData}))){
vErrors = joined(vErrors, validate336.errors);
errors = vErrors.length;
}
}
if(data127.people !== undefined){
let data129 = data127.people;
if((typeof data129 == "number") && (isFinite(data129))){
if(data129 < 0 || isNaN(data129)){
const err96 = {instancePath:instancePath+"/same-faces/people",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
else {
const err97 = {instancePath:instancePath+"/same-faces/people",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
}
}
if(data["script-over-time"] !== undefined){
if(!(validate335(data["script-over-time"], {instancePath:instancePath+"/script-over-time",parentData:data,parentDataProperty:"script-over-time",rootData}))){
vErrors = joined(vErrors, validate335.errors);
errors = vErrors.length;
}
}
if(data["session-over-time"] !== undefined){
if(!(validate335(data["session-over-time"], {instancePath:instancePath+"/session-over-time",parentData:data,parentDataProperty:"session-over-time",rootData}))){
vErrors = joined(vErrors, validate335.errors);
errors = vErrors.length;
}
}
if(data["session-without-connection"] !== undefined){
if(!(validate335(data["session-without-connection"], {instancePath:instancePath+"/session-without-connection",parentData:data,parentDataProperty:"session-without-connection",rootData}))){
vErrors = joined(vErrors, validate335.errors);
errors = vErrors.length;
}
}
if(data["shared-and-forgotten"] !== undefined){
if(!(validate335(data["shared-and-forgotten"], {instancePath:instancePath+"/shared-and-forgotten",parentData:data,parentDataProperty:"shared-and-forgotten",rootData}))){
vErrors = joined(vErrors, validate335.errors);
errors = vErrors.length;
}
}
if(data["sharing-before-agreements"] !== undefined){
if(!(validate335(data["sharing-before-agreements"], {instancePath:instancePath+"/sharing-before-agreements",parentData:data,parentDataProperty:"sharing-before-agreements",rootData}))){
vErrors = joined(vErrors, validate335.errors);
errors = vErrors.length;
}
}
if(data["sharing-recorded"] !== undefined){
if(!(validate335(data["sharing-recorded"], {instancePath:instancePath+"/sharing-recorded",parentData:data,parentDataProperty:"sharing-recorded",rootData}))){
vErrors = joined(vErrors, validate335.errors);
errors = vErrors.length;
}
}
if(data["sharing-tied-to-appraisal"] !== undefined){
if(!(validate335(data["sharing-tied-to-appraisal"], {instancePath:instancePath+"/sharing-tied-to-appraisal",parentData:data,parentDataProperty:"sharing-tied-to-appraisal",rootData}))){
vErrors = joined(vErrors, validate335.errors);
errors = vErrors.length;
}
}
if(data["space-without-facilitator"] !== undefined){
if(!(validate335(data["space-without-facilitator"], {instancePath:instancePath+"/space-without-facilitator",parentData:data,parentDataProperty:"space-without-facilitator",rootData}))){
vErrors = joined(vErrors, validate335.errors);
errors = vErrors.length;
}
}
if(data["space-without-moderator"] !== undefined){
if(!(validate335(data["space-without-moderator"], {instancePath:instancePath+"/space-without-moderator",parentData:data,parentDataProperty:"space-without-moderator",rootData}))){
vErrors = joined(vErrors, validate335.errors);
errors = vErrors.length;
}
}
if(data.spotlight !== undefined){
if(!(validate335(data.spotlight, {instancePath:instancePath+"/spotlight",parentData:data,parentDataProperty:"spotlight",rootData}))){
vErrors = joined(vErrors, validate335.errors);
errors = vErrors.length;
}
}
if(data["stakes-in-the-room"] !== undefined){
if(!(validate335(data["stakes-in-the-room"], {instancePath:instancePath+"/stakes-in-the-room",parentData:data,parentDataProperty:"stakes-in-the-room",rootData}))){
vErrors = joined(vErrors, validate335.errors);
errors = vErrors.length;
}
}
if(data["talk-outweighs"] !== undefined){
let data141 = data["talk-outweighs"];
if((typeof data141 !== "string") && (!(data141 && typeof data141 == "object" && !Array.isArray(data141)))){
const err98 = {instancePath:instancePath+"/talk-outweighs",keyword:"type",params:{type: schema61.properties["talk-outweighs"].type}};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
if(typeof data141 === "string"){
if(!pattern89.test(data141)){
const err99 = {instancePath:instancePath+"/talk-outweighs",keyword:"pattern",params:{pattern: "^(off|info|warning|error)$"}};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
if(data141 && typeof data141 == "object" && !Array.isArray(data141)){
for(const key18 in data141){
if(!((((key18 === "severity") || (key18 === "percent")) || (key18 === "minutes")) || (pattern0.test(key18)))){
const err100 = {instancePath:instancePath+"/talk-outweighs",keyword:"additionalProperties",params:{additionalProperty: key18}};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
if(data141.severity !== undefined){
if(!(validate336(data141.severity, {instancePath:instancePath+"/talk-outweighs/severity",parentData:data141,parentDataProperty:"severity",rootData}))){
vErrors = joined(vErrors, validate336.errors);
errors = vErrors.length;
}
}
if(data141.percent !== undefined){
let data143 = data141.percent;
if((typeof data143 == "number") && (isFinite(data143))){
if(data143 < 0 || isNaN(data143)){
const err101 = {instancePath:instancePath+"/talk-outweighs/percent",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
else {
const err102 = {instancePath:instancePath+"/talk-outweighs/percent",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
if(data141.minutes !== undefined){
let data144 = data141.minutes;
if((typeof data144 == "number") && (isFinite(data144))){
if(data144 < 0 || isNaN(data144)){
const err103 = {instancePath:instancePath+"/talk-outweighs/minutes",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
else {
const err104 = {instancePath:instancePath+"/talk-outweighs/minutes",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
}
}
if(data["themes-not-gathered"] !== undefined){
if(!(validate335(data["themes-not-gathered"], {instancePath:instancePath+"/themes-not-gathered",parentData:data,parentDataProperty:"themes-not-gathered",rootData}))){
vErrors = joined(vErrors, validate335.errors);
errors = vErrors.length;
}
}
if(data["therapy-words"] !== undefined){
if(!(validate335(data["therapy-words"], {instancePath:instancePath+"/therapy-words",parentData:data,parentDataProperty:"therapy-words",rootData}))){
vErrors = joined(vErrors, validate335.errors);
errors = vErrors.length;
}
}
if(data["too-few-facilitators"] !== undefined){
let data147 = data["too-few-facilitators"];
if((typeof data147 !== "string") && (!(data147 && typeof data147 == "object" && !Array.isArray(data147)))){
const err105 = {instancePath:instancePath+"/too-few-facilitators",keyword:"type",params:{type: schema61.properties["too-few-facilitators"].type}};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
if(typeof data147 === "string"){
if(!pattern89.test(data147)){
const err106 = {instancePath:instancePath+"/too-few-facilitators",keyword:"pattern",params:{pattern: "^(off|info|warning|error)$"}};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
if(data147 && typeof data147 == "object" && !Array.isArray(data147)){
for(const key19 in data147){
if(!(((key19 === "severity") || (key19 === "people")) || (pattern0.test(key19)))){
const err107 = {instancePath:instancePath+"/too-few-facilitators",keyword:"additionalProperties",params:{additionalProperty: key19}};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
if(data147.severity !== undefined){
if(!(validate336(data147.severity, {instancePath:instancePath+"/too-few-facilitators/severity",parentData:data147,parentDataProperty:"severity",rootData}))){
vErrors = joined(vErrors, validate336.errors);
errors = vErrors.length;
}
}
if(data147.people !== undefined){
let data149 = data147.people;
if((typeof data149 == "number") && (isFinite(data149))){
if(data149 < 0 || isNaN(data149)){
const err108 = {instancePath:instancePath+"/too-few-facilitators/people",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
else {
const err109 = {instancePath:instancePath+"/too-few-facilitators/people",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
}
}
if(data["translation-missing"] !== undefined){
if(!(validate335(data["translation-missing"], {instancePath:instancePath+"/translation-missing",parentData:data,parentDataProperty:"translation-missing",rootData}))){
vErrors = joined(vErrors, validate335.errors);
errors = vErrors.length;
}
}
if(data["translation-stale"] !== undefined){
if(!(validate335(data["translation-stale"], {instancePath:instancePath+"/translation-stale",parentData:data,parentDataProperty:"translation-stale",rootData}))){
vErrors = joined(vErrors, validate335.errors);
errors = vErrors.length;
}
}
if(data["turn-lost"] !== undefined){
if(!(validate335(data["turn-lost"], {instancePath:instancePath+"/turn-lost",parentData:data,parentDataProperty:"turn-lost",rootData}))){
vErrors = joined(vErrors, validate335.errors);
errors = vErrors.length;
}
}
if(data["vulnerability-as-purpose"] !== undefined){
if(!(validate335(data["vulnerability-as-purpose"], {instancePath:instancePath+"/vulnerability-as-purpose",parentData:data,parentDataProperty:"vulnerability-as-purpose",rootData}))){
vErrors = joined(vErrors, validate335.errors);
errors = vErrors.length;
}
}
if(data["wording-not-inclusive"] !== undefined){
if(!(validate335(data["wording-not-inclusive"], {instancePath:instancePath+"/wording-not-inclusive",parentData:data,parentDataProperty:"wording-not-inclusive",rootData}))){
vErrors = joined(vErrors, validate335.errors);
errors = vErrors.length;
}
}
if(data["wording-profane"] !== undefined){
if(!(validate335(data["wording-profane"], {instancePath:instancePath+"/wording-profane",parentData:data,parentDataProperty:"wording-profane",rootData}))){
vErrors = joined(vErrors, validate335.errors);
errors = vErrors.length;
}
}
}
else {
const err110 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
validate334.errors = vErrors;
return errors === 0;
}

const schema64 = {"$id":"definition:override","type":"object","required":["files"],"additionalProperties":false,"patternProperties":{"^x-":true},"properties":{"files":{"$ref":"definition:texts#"},"preset":{"$ref":"definition:preset#"},"rules":{"$ref":"definition:rule-settings#"}}};

function validate450(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="definition:override" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.files === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "files"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "files") || (key0 === "preset")) || (key0 === "rules")) || (pattern0.test(key0)))){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.files !== undefined){
if(!(validate35(data.files, {instancePath:instancePath+"/files",parentData:data,parentDataProperty:"files",rootData}))){
vErrors = joined(vErrors, validate35.errors);
errors = vErrors.length;
}
}
if(data.preset !== undefined){
if(!(validate332(data.preset, {instancePath:instancePath+"/preset",parentData:data,parentDataProperty:"preset",rootData}))){
vErrors = joined(vErrors, validate332.errors);
errors = vErrors.length;
}
}
if(data.rules !== undefined){
if(!(validate334(data.rules, {instancePath:instancePath+"/rules",parentData:data,parentDataProperty:"rules",rootData}))){
vErrors = joined(vErrors, validate334.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate450.errors = vErrors;
return errors === 0;
}

const schema65 = {"$id":"definition:term","type":"object","required":["find","message"],"additionalProperties":false,"patternProperties":{"^x-":true},"properties":{"find":{"type":["string","array"],"minItems":1,"items":{"$ref":"definition:text#"}},"in":{"type":["string","array"],"minItems":1,"items":{"type":"string","enum":["prompts","tasks","debriefs","posts","evaluation","say","purposes","agreements","moderation","titles","outcomes","notes"]}},"message":{"$ref":"definition:text#"},"severity":{"$ref":"definition:severity#"},"suggest":{"$ref":"definition:text#"}}};

function validate455(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="definition:term" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.find === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "find"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.message === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "message"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "find") || (key0 === "in")) || (key0 === "message")) || (key0 === "severity")) || (key0 === "suggest")) || (pattern0.test(key0)))){
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.find !== undefined){
let data0 = data.find;
if((typeof data0 !== "string") && (!(Array.isArray(data0)))){
const err3 = {instancePath:instancePath+"/find",keyword:"type",params:{type: schema65.properties.find.type}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(Array.isArray(data0)){
if(data0.length < 1){
const err4 = {instancePath:instancePath+"/find",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate24(data0[i0], {instancePath:instancePath+"/find/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
}
}
if(data.in !== undefined){
let data2 = data.in;
if((typeof data2 !== "string") && (!(Array.isArray(data2)))){
const err5 = {instancePath:instancePath+"/in",keyword:"type",params:{type: schema65.properties.in.type}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(Array.isArray(data2)){
if(data2.length < 1){
const err6 = {instancePath:instancePath+"/in",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
if(typeof data3 !== "string"){
const err7 = {instancePath:instancePath+"/in/" + i1,keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!((((((((((((data3 === "prompts") || (data3 === "tasks")) || (data3 === "debriefs")) || (data3 === "posts")) || (data3 === "evaluation")) || (data3 === "say")) || (data3 === "purposes")) || (data3 === "agreements")) || (data3 === "moderation")) || (data3 === "titles")) || (data3 === "outcomes")) || (data3 === "notes"))){
const err8 = {instancePath:instancePath+"/in/" + i1,keyword:"enum",params:{allowedValues: schema65.properties.in.items.enum}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
}
if(data.message !== undefined){
if(!(validate24(data.message, {instancePath:instancePath+"/message",parentData:data,parentDataProperty:"message",rootData}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.severity !== undefined){
if(!(validate336(data.severity, {instancePath:instancePath+"/severity",parentData:data,parentDataProperty:"severity",rootData}))){
vErrors = joined(vErrors, validate336.errors);
errors = vErrors.length;
}
}
if(data.suggest !== undefined){
if(!(validate24(data.suggest, {instancePath:instancePath+"/suggest",parentData:data,parentDataProperty:"suggest",rootData}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate455.errors = vErrors;
return errors === 0;
}


function validate305(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="config" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["social-learn"] === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "social-learn"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.kind === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((func2.call(schema58.properties, key0)) || (pattern0.test(key0)))){
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data["social-learn"] !== undefined){
if(!(validate22(data["social-learn"], {instancePath:instancePath+"/social-learn",parentData:data,parentDataProperty:"social-learn",rootData}))){
vErrors = joined(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data.kind !== undefined){
if("config" !== data.kind){
const err3 = {instancePath:instancePath+"/kind",keyword:"const",params:{allowedValue: "config"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.programs !== undefined){
if(!(validate35(data.programs, {instancePath:instancePath+"/programs",parentData:data,parentDataProperty:"programs",rootData}))){
vErrors = joined(vErrors, validate35.errors);
errors = vErrors.length;
}
}
if(data.cohorts !== undefined){
if(!(validate35(data.cohorts, {instancePath:instancePath+"/cohorts",parentData:data,parentDataProperty:"cohorts",rootData}))){
vErrors = joined(vErrors, validate35.errors);
errors = vErrors.length;
}
}
if(data.paper !== undefined){
let data4 = data.paper;
if(typeof data4 !== "string"){
const err4 = {instancePath:instancePath+"/paper",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!((data4 === "a4") || (data4 === "letter"))){
const err5 = {instancePath:instancePath+"/paper",keyword:"enum",params:{allowedValues: schema58.properties.paper.enum}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.cards !== undefined){
let data5 = data.cards;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err6 = {instancePath:instancePath+"/cards",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!((data5 === 2) || (data5 === 4))){
const err7 = {instancePath:instancePath+"/cards",keyword:"enum",params:{allowedValues: schema58.properties.cards.enum}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.print !== undefined){
let data6 = data.print;
if(typeof data6 !== "string"){
const err8 = {instancePath:instancePath+"/print",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!((data6 === "usual") || (data6 === "large"))){
const err9 = {instancePath:instancePath+"/print",keyword:"enum",params:{allowedValues: schema58.properties.print.enum}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.slides !== undefined){
let data7 = data.slides;
if(typeof data7 !== "string"){
const err10 = {instancePath:instancePath+"/slides",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!((data7 === "light") || (data7 === "dark"))){
const err11 = {instancePath:instancePath+"/slides",keyword:"enum",params:{allowedValues: schema58.properties.slides.enum}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data["font-path"] !== undefined){
let data8 = data["font-path"];
if((typeof data8 !== "string") && (!(Array.isArray(data8)))){
const err12 = {instancePath:instancePath+"/font-path",keyword:"type",params:{type: schema58.properties["font-path"].type}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(Array.isArray(data8)){
if(data8.length < 1){
const err13 = {instancePath:instancePath+"/font-path",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
if(!(validate24(data8[i0], {instancePath:instancePath+"/font-path/" + i0,parentData:data8,parentDataProperty:i0,rootData}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
}
}
if(data.brand !== undefined){
if(!(validate24(data.brand, {instancePath:instancePath+"/brand",parentData:data,parentDataProperty:"brand",rootData}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.render !== undefined){
let data11 = data.render;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
for(const key1 in data11){
if(!((func2.call(schema58.properties.render.properties, key1)) || (pattern0.test(key1)))){
const err14 = {instancePath:instancePath+"/render",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data11.guide !== undefined){
if(!(validate311(data11.guide, {instancePath:instancePath+"/render/guide",parentData:data11,parentDataProperty:"guide",rootData}))){
vErrors = joined(vErrors, validate311.errors);
errors = vErrors.length;
}
}
if(data11.slides !== undefined){
if(!(validate311(data11.slides, {instancePath:instancePath+"/render/slides",parentData:data11,parentDataProperty:"slides",rootData}))){
vErrors = joined(vErrors, validate311.errors);
errors = vErrors.length;
}
}
if(data11["slides-with-notes"] !== undefined){
if(!(validate311(data11["slides-with-notes"], {instancePath:instancePath+"/render/slides-with-notes",parentData:data11,parentDataProperty:"slides-with-notes",rootData}))){
vErrors = joined(vErrors, validate311.errors);
errors = vErrors.length;
}
}
if(data11.handout !== undefined){
if(!(validate311(data11.handout, {instancePath:instancePath+"/render/handout",parentData:data11,parentDataProperty:"handout",rootData}))){
vErrors = joined(vErrors, validate311.errors);
errors = vErrors.length;
}
}
if(data11.calendar !== undefined){
if(!(validate311(data11.calendar, {instancePath:instancePath+"/render/calendar",parentData:data11,parentDataProperty:"calendar",rootData}))){
vErrors = joined(vErrors, validate311.errors);
errors = vErrors.length;
}
}
if(data11.invitations !== undefined){
if(!(validate311(data11.invitations, {instancePath:instancePath+"/render/invitations",parentData:data11,parentDataProperty:"invitations",rootData}))){
vErrors = joined(vErrors, validate311.errors);
errors = vErrors.length;
}
}
if(data11["channel-posts"] !== undefined){
if(!(validate311(data11["channel-posts"], {instancePath:instancePath+"/render/channel-posts",parentData:data11,parentDataProperty:"channel-posts",rootData}))){
vErrors = joined(vErrors, validate311.errors);
errors = vErrors.length;
}
}
if(data11["feedback-form"] !== undefined){
if(!(validate311(data11["feedback-form"], {instancePath:instancePath+"/render/feedback-form",parentData:data11,parentDataProperty:"feedback-form",rootData}))){
vErrors = joined(vErrors, validate311.errors);
errors = vErrors.length;
}
}
if(data11["group-tables"] !== undefined){
if(!(validate311(data11["group-tables"], {instancePath:instancePath+"/render/group-tables",parentData:data11,parentDataProperty:"group-tables",rootData}))){
vErrors = joined(vErrors, validate311.errors);
errors = vErrors.length;
}
}
if(data11["approval-sheet"] !== undefined){
if(!(validate311(data11["approval-sheet"], {instancePath:instancePath+"/render/approval-sheet",parentData:data11,parentDataProperty:"approval-sheet",rootData}))){
vErrors = joined(vErrors, validate311.errors);
errors = vErrors.length;
}
}
if(data11["one-pager"] !== undefined){
if(!(validate311(data11["one-pager"], {instancePath:instancePath+"/render/one-pager",parentData:data11,parentDataProperty:"one-pager",rootData}))){
vErrors = joined(vErrors, validate311.errors);
errors = vErrors.length;
}
}
if(data11["run-of-show"] !== undefined){
if(!(validate311(data11["run-of-show"], {instancePath:instancePath+"/render/run-of-show",parentData:data11,parentDataProperty:"run-of-show",rootData}))){
vErrors = joined(vErrors, validate311.errors);
errors = vErrors.length;
}
}
if(data11["copy-sheet"] !== undefined){
if(!(validate311(data11["copy-sheet"], {instancePath:instancePath+"/render/copy-sheet",parentData:data11,parentDataProperty:"copy-sheet",rootData}))){
vErrors = joined(vErrors, validate311.errors);
errors = vErrors.length;
}
}
if(data11["if-things-change"] !== undefined){
if(!(validate311(data11["if-things-change"], {instancePath:instancePath+"/render/if-things-change",parentData:data11,parentDataProperty:"if-things-change",rootData}))){
vErrors = joined(vErrors, validate311.errors);
errors = vErrors.length;
}
}
if(data11.changes !== undefined){
if(!(validate311(data11.changes, {instancePath:instancePath+"/render/changes",parentData:data11,parentDataProperty:"changes",rootData}))){
vErrors = joined(vErrors, validate311.errors);
errors = vErrors.length;
}
}
if(data11["changes-to-approve"] !== undefined){
if(!(validate311(data11["changes-to-approve"], {instancePath:instancePath+"/render/changes-to-approve",parentData:data11,parentDataProperty:"changes-to-approve",rootData}))){
vErrors = joined(vErrors, validate311.errors);
errors = vErrors.length;
}
}
if(data11["moderator-card"] !== undefined){
if(!(validate311(data11["moderator-card"], {instancePath:instancePath+"/render/moderator-card",parentData:data11,parentDataProperty:"moderator-card",rootData}))){
vErrors = joined(vErrors, validate311.errors);
errors = vErrors.length;
}
}
if(data11["prompt-cards"] !== undefined){
if(!(validate311(data11["prompt-cards"], {instancePath:instancePath+"/render/prompt-cards",parentData:data11,parentDataProperty:"prompt-cards",rootData}))){
vErrors = joined(vErrors, validate311.errors);
errors = vErrors.length;
}
}
if(data11["number-cards"] !== undefined){
if(!(validate311(data11["number-cards"], {instancePath:instancePath+"/render/number-cards",parentData:data11,parentDataProperty:"number-cards",rootData}))){
vErrors = joined(vErrors, validate311.errors);
errors = vErrors.length;
}
}
if(data11["agreements-poster"] !== undefined){
if(!(validate311(data11["agreements-poster"], {instancePath:instancePath+"/render/agreements-poster",parentData:data11,parentDataProperty:"agreements-poster",rootData}))){
vErrors = joined(vErrors, validate311.errors);
errors = vErrors.length;
}
}
}
else {
const err15 = {instancePath:instancePath+"/render",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.lint !== undefined){
let data32 = data.lint;
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
for(const key2 in data32){
if(!(((((key2 === "preset") || (key2 === "rules")) || (key2 === "overrides")) || (key2 === "terms")) || (pattern0.test(key2)))){
const err16 = {instancePath:instancePath+"/lint",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data32.preset !== undefined){
if(!(validate332(data32.preset, {instancePath:instancePath+"/lint/preset",parentData:data32,parentDataProperty:"preset",rootData}))){
vErrors = joined(vErrors, validate332.errors);
errors = vErrors.length;
}
}
if(data32.rules !== undefined){
if(!(validate334(data32.rules, {instancePath:instancePath+"/lint/rules",parentData:data32,parentDataProperty:"rules",rootData}))){
vErrors = joined(vErrors, validate334.errors);
errors = vErrors.length;
}
}
if(data32.overrides !== undefined){
let data35 = data32.overrides;
if(Array.isArray(data35)){
if(data35.length < 1){
const err17 = {instancePath:instancePath+"/lint/overrides",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
const len1 = data35.length;
for(let i1=0; i1<len1; i1++){
if(!(validate450(data35[i1], {instancePath:instancePath+"/lint/overrides/" + i1,parentData:data35,parentDataProperty:i1,rootData}))){
vErrors = joined(vErrors, validate450.errors);
errors = vErrors.length;
}
}
}
else {
const err18 = {instancePath:instancePath+"/lint/overrides",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data32.terms !== undefined){
let data37 = data32.terms;
if(Array.isArray(data37)){
if(data37.length < 1){
const err19 = {instancePath:instancePath+"/lint/terms",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
const len2 = data37.length;
for(let i2=0; i2<len2; i2++){
if(!(validate455(data37[i2], {instancePath:instancePath+"/lint/terms/" + i2,parentData:data37,parentDataProperty:i2,rootData}))){
vErrors = joined(vErrors, validate455.errors);
errors = vErrors.length;
}
}
}
else {
const err20 = {instancePath:instancePath+"/lint/terms",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath:instancePath+"/lint",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
validate305.errors = vErrors;
return errors === 0;
}

export const translation = validate461;
const schema66 = {"$id":"translation","type":"object","required":["social-learn","kind","of","language","texts"],"additionalProperties":false,"patternProperties":{"^x-":true},"properties":{"social-learn":{"$ref":"definition:version#"},"kind":{"const":"translation"},"of":{"$ref":"definition:text#"},"language":{"type":"string","pattern":"\\S"},"texts":{"type":"array","minItems":1,"items":{"$ref":"definition:translated-text#"}},"unused":{"type":"array","minItems":1,"items":{"$ref":"definition:translated-text#"}}}};
const schema67 = {"$id":"definition:translated-text","type":"object","required":["text"],"additionalProperties":false,"patternProperties":{"^x-":true},"properties":{"text":{"$ref":"definition:text#"},"translation":{"type":["string","null"],"pattern":"\\S"},"at":{"$ref":"definition:text#"},"earlier":{"type":"object","required":["text"],"additionalProperties":false,"patternProperties":{"^x-":true},"properties":{"text":{"$ref":"definition:text#"},"translation":{"$ref":"definition:text#"}}},"here":{"$ref":"definition:text#"}}};

function validate464(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="definition:translated-text" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.text === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "text"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "text") || (key0 === "translation")) || (key0 === "at")) || (key0 === "earlier")) || (key0 === "here")) || (pattern0.test(key0)))){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.text !== undefined){
if(!(validate24(data.text, {instancePath:instancePath+"/text",parentData:data,parentDataProperty:"text",rootData}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.translation !== undefined){
let data1 = data.translation;
if((typeof data1 !== "string") && (data1 !== null)){
const err2 = {instancePath:instancePath+"/translation",keyword:"type",params:{type: schema67.properties.translation.type}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(typeof data1 === "string"){
if(!pattern1.test(data1)){
const err3 = {instancePath:instancePath+"/translation",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
if(data.at !== undefined){
if(!(validate24(data.at, {instancePath:instancePath+"/at",parentData:data,parentDataProperty:"at",rootData}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.earlier !== undefined){
let data3 = data.earlier;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.text === undefined){
const err4 = {instancePath:instancePath+"/earlier",keyword:"required",params:{missingProperty: "text"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key1 in data3){
if(!(((key1 === "text") || (key1 === "translation")) || (pattern0.test(key1)))){
const err5 = {instancePath:instancePath+"/earlier",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data3.text !== undefined){
if(!(validate24(data3.text, {instancePath:instancePath+"/earlier/text",parentData:data3,parentDataProperty:"text",rootData}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data3.translation !== undefined){
if(!(validate24(data3.translation, {instancePath:instancePath+"/earlier/translation",parentData:data3,parentDataProperty:"translation",rootData}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath:instancePath+"/earlier",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.here !== undefined){
if(!(validate24(data.here, {instancePath:instancePath+"/here",parentData:data,parentDataProperty:"here",rootData}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate464.errors = vErrors;
return errors === 0;
}


function validate461(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="translation" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["social-learn"] === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "social-learn"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.kind === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.of === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "of"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.language === undefined){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "language"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.texts === undefined){
const err4 = {instancePath,keyword:"required",params:{missingProperty: "texts"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "social-learn") || (key0 === "kind")) || (key0 === "of")) || (key0 === "language")) || (key0 === "texts")) || (key0 === "unused")) || (pattern0.test(key0)))){
const err5 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data["social-learn"] !== undefined){
if(!(validate22(data["social-learn"], {instancePath:instancePath+"/social-learn",parentData:data,parentDataProperty:"social-learn",rootData}))){
vErrors = joined(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data.kind !== undefined){
if("translation" !== data.kind){
const err6 = {instancePath:instancePath+"/kind",keyword:"const",params:{allowedValue: "translation"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.of !== undefined){
if(!(validate24(data.of, {instancePath:instancePath+"/of",parentData:data,parentDataProperty:"of",rootData}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.language !== undefined){
let data3 = data.language;
if(typeof data3 === "string"){
if(!pattern1.test(data3)){
const err7 = {instancePath:instancePath+"/language",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/language",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.texts !== undefined){
let data4 = data.texts;
if(Array.isArray(data4)){
if(data4.length < 1){
const err9 = {instancePath:instancePath+"/texts",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(!(validate464(data4[i0], {instancePath:instancePath+"/texts/" + i0,parentData:data4,parentDataProperty:i0,rootData}))){
vErrors = joined(vErrors, validate464.errors);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath:instancePath+"/texts",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.unused !== undefined){
let data6 = data.unused;
if(Array.isArray(data6)){
if(data6.length < 1){
const err11 = {instancePath:instancePath+"/unused",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
if(!(validate464(data6[i1], {instancePath:instancePath+"/unused/" + i1,parentData:data6,parentDataProperty:i1,rootData}))){
vErrors = joined(vErrors, validate464.errors);
errors = vErrors.length;
}
}
}
else {
const err12 = {instancePath:instancePath+"/unused",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate461.errors = vErrors;
return errors === 0;
}

export const brand = validate472;
const schema68 = {"$id":"brand","type":"object","properties":{"meta":{"type":"object","properties":{"name":{"$ref":"definition:brand-name#"}}},"logo":{"type":["string","object"],"pattern":"\\S","properties":{"path":{"type":"string","pattern":"\\S"},"alt":{"type":"string","pattern":"\\S"},"images":{"type":"object","additionalProperties":{"$ref":"definition:brand-image#"}},"small":{"$ref":"definition:brand-logo#"},"medium":{"$ref":"definition:brand-logo#"},"large":{"$ref":"definition:brand-logo#"}}},"color":{"type":"object","properties":{"palette":{"type":"object","additionalProperties":{"$ref":"definition:brand-colour#"}},"foreground":{"$ref":"definition:brand-colour#"},"background":{"$ref":"definition:brand-colour#"},"primary":{"$ref":"definition:brand-colour#"},"secondary":{"$ref":"definition:brand-colour#"},"tertiary":{"$ref":"definition:brand-colour#"},"success":{"$ref":"definition:brand-colour#"},"info":{"$ref":"definition:brand-colour#"},"warning":{"$ref":"definition:brand-colour#"},"danger":{"$ref":"definition:brand-colour#"},"light":{"$ref":"definition:brand-colour#"},"dark":{"$ref":"definition:brand-colour#"}}},"typography":{"type":"object","properties":{"fonts":{"type":"array","items":{"$ref":"definition:brand-font#"}},"base":{"$ref":"definition:brand-type#"},"headings":{"$ref":"definition:brand-type#"}}},"defaults":{"type":"object","properties":{"social-learn":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":true},"properties":{"footer":{"type":"string","pattern":"\\S"},"accent":{"$ref":"definition:brand-colour#"}}}}}}};
const schema69 = {"$id":"definition:brand-name","type":["string","object"],"pattern":"\\S","properties":{"short":{"type":"string","pattern":"\\S"},"full":{"type":"string","pattern":"\\S"}}};

function validate473(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="definition:brand-name" */;
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,keyword:"type",params:{type: schema69.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(!pattern1.test(data)){
const err1 = {instancePath,keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.short !== undefined){
let data0 = data.short;
if(typeof data0 === "string"){
if(!pattern1.test(data0)){
const err2 = {instancePath:instancePath+"/short",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/short",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.full !== undefined){
let data1 = data.full;
if(typeof data1 === "string"){
if(!pattern1.test(data1)){
const err4 = {instancePath:instancePath+"/full",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/full",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
validate473.errors = vErrors;
return errors === 0;
}

const schema70 = {"$id":"definition:brand-image","type":["string","object"],"pattern":"\\S","required":["path"],"properties":{"path":{"type":"string","pattern":"\\S"},"alt":{"type":"string","pattern":"\\S"}}};

function validate475(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="definition:brand-image" */;
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,keyword:"type",params:{type: schema70.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(!pattern1.test(data)){
const err1 = {instancePath,keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "path"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.path !== undefined){
let data0 = data.path;
if(typeof data0 === "string"){
if(!pattern1.test(data0)){
const err3 = {instancePath:instancePath+"/path",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/path",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.alt !== undefined){
let data1 = data.alt;
if(typeof data1 === "string"){
if(!pattern1.test(data1)){
const err5 = {instancePath:instancePath+"/alt",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/alt",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
validate475.errors = vErrors;
return errors === 0;
}

const schema71 = {"$id":"definition:brand-logo","type":["string","object"],"pattern":"\\S","properties":{"path":{"type":"string","pattern":"\\S"},"alt":{"type":"string","pattern":"\\S"},"light":{"$ref":"definition:brand-image#"},"dark":{"$ref":"definition:brand-image#"}}};

function validate477(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="definition:brand-logo" */;
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,keyword:"type",params:{type: schema71.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(!pattern1.test(data)){
const err1 = {instancePath,keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path !== undefined){
let data0 = data.path;
if(typeof data0 === "string"){
if(!pattern1.test(data0)){
const err2 = {instancePath:instancePath+"/path",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/path",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.alt !== undefined){
let data1 = data.alt;
if(typeof data1 === "string"){
if(!pattern1.test(data1)){
const err4 = {instancePath:instancePath+"/alt",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/alt",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.light !== undefined){
if(!(validate475(data.light, {instancePath:instancePath+"/light",parentData:data,parentDataProperty:"light",rootData}))){
vErrors = joined(vErrors, validate475.errors);
errors = vErrors.length;
}
}
if(data.dark !== undefined){
if(!(validate475(data.dark, {instancePath:instancePath+"/dark",parentData:data,parentDataProperty:"dark",rootData}))){
vErrors = joined(vErrors, validate475.errors);
errors = vErrors.length;
}
}
}
validate477.errors = vErrors;
return errors === 0;
}

const schema72 = {"$id":"definition:brand-colour","type":["string","object"],"pattern":"\\S","properties":{"light":{"type":"string","pattern":"\\S"},"dark":{"type":"string","pattern":"\\S"}}};

function validate483(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="definition:brand-colour" */;
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,keyword:"type",params:{type: schema72.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(!pattern1.test(data)){
const err1 = {instancePath,keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.light !== undefined){
let data0 = data.light;
if(typeof data0 === "string"){
if(!pattern1.test(data0)){
const err2 = {instancePath:instancePath+"/light",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/light",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.dark !== undefined){
let data1 = data.dark;
if(typeof data1 === "string"){
if(!pattern1.test(data1)){
const err4 = {instancePath:instancePath+"/dark",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/dark",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
validate483.errors = vErrors;
return errors === 0;
}

const schema73 = {"$id":"definition:brand-font","type":"object","required":["family"],"properties":{"family":{"type":"string","pattern":"\\S"},"source":{"type":"string","enum":["file","google","bunny","system"]},"files":{"type":"array","items":{"$ref":"definition:brand-font-file#"}}}};
const schema74 = {"$id":"definition:brand-font-file","type":["string","object"],"pattern":"\\S","required":["path"],"properties":{"path":{"type":"string","pattern":"\\S"}}};

function validate497(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="definition:brand-font-file" */;
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,keyword:"type",params:{type: schema74.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(!pattern1.test(data)){
const err1 = {instancePath,keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "path"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.path !== undefined){
let data0 = data.path;
if(typeof data0 === "string"){
if(!pattern1.test(data0)){
const err3 = {instancePath:instancePath+"/path",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/path",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
validate497.errors = vErrors;
return errors === 0;
}


function validate496(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="definition:brand-font" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.family === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "family"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.family !== undefined){
let data0 = data.family;
if(typeof data0 === "string"){
if(!pattern1.test(data0)){
const err1 = {instancePath:instancePath+"/family",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/family",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.source !== undefined){
let data1 = data.source;
if(typeof data1 !== "string"){
const err3 = {instancePath:instancePath+"/source",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!((((data1 === "file") || (data1 === "google")) || (data1 === "bunny")) || (data1 === "system"))){
const err4 = {instancePath:instancePath+"/source",keyword:"enum",params:{allowedValues: schema73.properties.source.enum}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.files !== undefined){
let data2 = data.files;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate497(data2[i0], {instancePath:instancePath+"/files/" + i0,parentData:data2,parentDataProperty:i0,rootData}))){
vErrors = joined(vErrors, validate497.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath:instancePath+"/files",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate496.errors = vErrors;
return errors === 0;
}

const schema75 = {"$id":"definition:brand-type","type":["string","object"],"pattern":"\\S","properties":{"family":{"type":"string","pattern":"\\S"}}};

function validate500(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="definition:brand-type" */;
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,keyword:"type",params:{type: schema75.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(!pattern1.test(data)){
const err1 = {instancePath,keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.family !== undefined){
let data0 = data.family;
if(typeof data0 === "string"){
if(!pattern1.test(data0)){
const err2 = {instancePath:instancePath+"/family",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/family",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
validate500.errors = vErrors;
return errors === 0;
}


function validate472(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="brand" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.meta !== undefined){
let data0 = data.meta;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.name !== undefined){
if(!(validate473(data0.name, {instancePath:instancePath+"/meta/name",parentData:data0,parentDataProperty:"name",rootData}))){
vErrors = joined(vErrors, validate473.errors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath:instancePath+"/meta",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.logo !== undefined){
let data2 = data.logo;
if((typeof data2 !== "string") && (!(data2 && typeof data2 == "object" && !Array.isArray(data2)))){
const err1 = {instancePath:instancePath+"/logo",keyword:"type",params:{type: schema68.properties.logo.type}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(typeof data2 === "string"){
if(!pattern1.test(data2)){
const err2 = {instancePath:instancePath+"/logo",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.path !== undefined){
let data3 = data2.path;
if(typeof data3 === "string"){
if(!pattern1.test(data3)){
const err3 = {instancePath:instancePath+"/logo/path",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/logo/path",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data2.alt !== undefined){
let data4 = data2.alt;
if(typeof data4 === "string"){
if(!pattern1.test(data4)){
const err5 = {instancePath:instancePath+"/logo/alt",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/logo/alt",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data2.images !== undefined){
let data5 = data2.images;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key0 in data5){
if(!(validate475(data5[key0], {instancePath:instancePath+"/logo/images/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data5,parentDataProperty:key0,rootData}))){
vErrors = joined(vErrors, validate475.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath:instancePath+"/logo/images",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data2.small !== undefined){
if(!(validate477(data2.small, {instancePath:instancePath+"/logo/small",parentData:data2,parentDataProperty:"small",rootData}))){
vErrors = joined(vErrors, validate477.errors);
errors = vErrors.length;
}
}
if(data2.medium !== undefined){
if(!(validate477(data2.medium, {instancePath:instancePath+"/logo/medium",parentData:data2,parentDataProperty:"medium",rootData}))){
vErrors = joined(vErrors, validate477.errors);
errors = vErrors.length;
}
}
if(data2.large !== undefined){
if(!(validate477(data2.large, {instancePath:instancePath+"/logo/large",parentData:data2,parentDataProperty:"large",rootData}))){
vErrors = joined(vErrors, validate477.errors);
errors = vErrors.length;
}
}
}
}
if(data.color !== undefined){
let data10 = data.color;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.palette !== undefined){
let data11 = data10.palette;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
for(const key1 in data11){
if(!(validate483(data11[key1], {instancePath:instancePath+"/color/palette/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data11,parentDataProperty:key1,rootData}))){
vErrors = joined(vErrors, validate483.errors);
errors = vErrors.length;
}
}
}
else {
const err8 = {instancePath:instancePath+"/color/palette",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data10.foreground !== undefined){
if(!(validate483(data10.foreground, {instancePath:instancePath+"/color/foreground",parentData:data10,parentDataProperty:"foreground",rootData}))){
vErrors = joined(vErrors, validate483.errors);
errors = vErrors.length;
}
}
if(data10.background !== undefined){
if(!(validate483(data10.background, {instancePath:instancePath+"/color/background",parentData:data10,parentDataProperty:"background",rootData}))){
vErrors = joined(vErrors, validate483.errors);
errors = vErrors.length;
}
}
if(data10.primary !== undefined){
if(!(validate483(data10.primary, {instancePath:instancePath+"/color/primary",parentData:data10,parentDataProperty:"primary",rootData}))){
vErrors = joined(vErrors, validate483.errors);
errors = vErrors.length;
}
}
if(data10.secondary !== undefined){
if(!(validate483(data10.secondary, {instancePath:instancePath+"/color/secondary",parentData:data10,parentDataProperty:"secondary",rootData}))){
vErrors = joined(vErrors, validate483.errors);
errors = vErrors.length;
}
}
if(data10.tertiary !== undefined){
if(!(validate483(data10.tertiary, {instancePath:instancePath+"/color/tertiary",parentData:data10,parentDataProperty:"tertiary",rootData}))){
vErrors = joined(vErrors, validate483.errors);
errors = vErrors.length;
}
}
if(data10.success !== undefined){
if(!(validate483(data10.success, {instancePath:instancePath+"/color/success",parentData:data10,parentDataProperty:"success",rootData}))){
vErrors = joined(vErrors, validate483.errors);
errors = vErrors.length;
}
}
if(data10.info !== undefined){
if(!(validate483(data10.info, {instancePath:instancePath+"/color/info",parentData:data10,parentDataProperty:"info",rootData}))){
vErrors = joined(vErrors, validate483.errors);
errors = vErrors.length;
}
}
if(data10.warning !== undefined){
if(!(validate483(data10.warning, {instancePath:instancePath+"/color/warning",parentData:data10,parentDataProperty:"warning",rootData}))){
vErrors = joined(vErrors, validate483.errors);
errors = vErrors.length;
}
}
if(data10.danger !== undefined){
if(!(validate483(data10.danger, {instancePath:instancePath+"/color/danger",parentData:data10,parentDataProperty:"danger",rootData}))){
vErrors = joined(vErrors, validate483.errors);
errors = vErrors.length;
}
}
if(data10.light !== undefined){
if(!(validate483(data10.light, {instancePath:instancePath+"/color/light",parentData:data10,parentDataProperty:"light",rootData}))){
vErrors = joined(vErrors, validate483.errors);
errors = vErrors.length;
}
}
if(data10.dark !== undefined){
if(!(validate483(data10.dark, {instancePath:instancePath+"/color/dark",parentData:data10,parentDataProperty:"dark",rootData}))){
vErrors = joined(vErrors, validate483.errors);
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath:instancePath+"/color",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.typography !== undefined){
let data24 = data.typography;
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
if(data24.fonts !== undefined){
let data25 = data24.fonts;
if(Array.isArray(data25)){
const len0 = data25.length;
for(let i0=0; i0<len0; i0++){
if(!(validate496(data25[i0], {instancePath:instancePath+"/typography/fonts/" + i0,parentData:data25,parentDataProperty:i0,rootData}))){
vErrors = joined(vErrors, validate496.errors);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath:instancePath+"/typography/fonts",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data24.base !== undefined){
if(!(validate500(data24.base, {instancePath:instancePath+"/typography/base",parentData:data24,parentDataProperty:"base",rootData}))){
vErrors = joined(vErrors, validate500.errors);
errors = vErrors.length;
}
}
if(data24.headings !== undefined){
if(!(validate500(data24.headings, {instancePath:instancePath+"/typography/headings",parentData:data24,parentDataProperty:"headings",rootData}))){
vErrors = joined(vErrors, validate500.errors);
errors = vErrors.length;
}
}
}
else {
const err11 = {instancePath:instancePath+"/typography",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.defaults !== undefined){
let data29 = data.defaults;
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
if(data29["social-learn"] !== undefined){
let data30 = data29["social-learn"];
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
for(const key2 in data30){
if(!(((key2 === "footer") || (key2 === "accent")) || (pattern0.test(key2)))){
const err12 = {instancePath:instancePath+"/defaults/social-learn",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data30.footer !== undefined){
let data31 = data30.footer;
if(typeof data31 === "string"){
if(!pattern1.test(data31)){
const err13 = {instancePath:instancePath+"/defaults/social-learn/footer",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/defaults/social-learn/footer",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data30.accent !== undefined){
if(!(validate483(data30.accent, {instancePath:instancePath+"/defaults/social-learn/accent",parentData:data30,parentDataProperty:"accent",rootData}))){
vErrors = joined(vErrors, validate483.errors);
errors = vErrors.length;
}
}
}
else {
const err15 = {instancePath:instancePath+"/defaults/social-learn",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath:instancePath+"/defaults",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
validate472.errors = vErrors;
return errors === 0;
}

function joined(errors, more) {
  if (errors === null) return more
  for (const error of more) errors.push(error)
  return errors
}
