/* Made from schemas/ by `npm run generate`. */
var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) => function() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};

// node_modules/ajv/dist/runtime/ucs2length.js
var require_ucs2length = __commonJS({
  "node_modules/ajv/dist/runtime/ucs2length.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: !0 });
    function ucs2length(str) {
      let len = str.length, length = 0, pos = 0, value;
      for (; pos < len; )
        length++, value = str.charCodeAt(pos++), value >= 55296 && value <= 56319 && pos < len && (value = str.charCodeAt(pos), (value & 64512) === 56320 && pos++);
      return length;
    }
    exports.default = ucs2length;
    ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
  }
});

// <stdin>
var program = validate21, schema6 = { $id: "program", type: "object", required: ["social-learn", "title", "participants"], additionalProperties: !1, patternProperties: { "^x-": !0 }, properties: { "social-learn": { $ref: "definition:version#" }, kind: { const: "program" }, title: { $ref: "definition:text#" }, summary: { $ref: "definition:text#" }, language: { type: "string", minLength: 1 }, audience: { $ref: "definition:text#" }, participants: { type: "object", required: ["min", "max"], additionalProperties: !1, patternProperties: { "^x-": !0 }, properties: { min: { type: "integer", minimum: 1, maximum: 1e4 }, max: { type: "integer", minimum: 1, maximum: 1e4 } } }, about: { $ref: "definition:about#" }, outcomes: { $ref: "definition:texts#" }, boundaries: { $ref: "definition:boundaries#" }, people: { type: "object", propertyNames: { $ref: "definition:id#" }, patternProperties: { "^x-": !0 }, additionalProperties: { $ref: "definition:person#" } }, contacts: { type: "object", propertyNames: { $ref: "definition:id#" }, patternProperties: { "^x-": !0 }, additionalProperties: { $ref: "definition:contact#" } }, spaces: { type: "object", propertyNames: { $ref: "definition:id#" }, patternProperties: { "^x-": !0 }, additionalProperties: { $ref: "definition:space#" } }, resources: { type: "object", propertyNames: { $ref: "definition:id#" }, patternProperties: { "^x-": !0 }, additionalProperties: { $ref: "definition:resource#" } }, stages: { type: "object", propertyNames: { $ref: "definition:id#" }, patternProperties: { "^x-": !0 }, additionalProperties: { $ref: "definition:stage#" } }, agreements: { type: "array", minItems: 1, items: { $ref: "definition:agreement#" } }, moderation: { type: "array", minItems: 1, items: { $ref: "definition:moderation-rule#" } }, checklist: { type: "array", minItems: 1, items: { $ref: "definition:checklist-item#" } }, sessions: { type: "array", minItems: 1, items: { $ref: "definition:session#" } }, posts: { type: "array", minItems: 1, items: { $ref: "definition:post#" } }, evaluation: { type: "array", minItems: 1, items: { $ref: "definition:evaluation-item#" } }, libraries: { $ref: "definition:texts#" } } }, func2 = Object.prototype.hasOwnProperty, func3 = require_ucs2length().default, pattern0 = new RegExp("^x-", "u");
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data !== 1) {
    let err0 = { instancePath, keyword: "const", params: { allowedValue: 1 } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate22.errors = vErrors, errors === 0;
}
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data == "string") {
    if (func3(data) < 1) {
      let err0 = { instancePath, keyword: "minLength", params: { limit: 1 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate24.errors = vErrors, errors === 0;
}
var schema9 = { $id: "definition:about", type: "object", additionalProperties: !1, patternProperties: { "^x-": !0 }, properties: { authors: { type: ["string", "array"], minItems: 1, items: { $ref: "definition:text#" } }, version: { $ref: "definition:text#" }, license: { $ref: "definition:text#" }, source: { $ref: "definition:text#" }, "based-on": { $ref: "definition:text#" } } };
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "authors" || key0 === "version" || key0 === "license" || key0 === "source" || key0 === "based-on" || pattern0.test(key0))) {
        let err0 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.authors !== void 0) {
      let data0 = data.authors;
      if (typeof data0 != "string" && !Array.isArray(data0)) {
        let err1 = { instancePath: instancePath + "/authors", keyword: "type", params: { type: schema9.properties.authors.type } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (Array.isArray(data0)) {
        if (data0.length < 1) {
          let err2 = { instancePath: instancePath + "/authors", keyword: "minItems", params: { limit: 1 } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate24(data0[i0], { instancePath: instancePath + "/authors/" + i0, parentData: data0, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length);
      }
    }
    data.version !== void 0 && (validate24(data.version, { instancePath: instancePath + "/version", parentData: data, parentDataProperty: "version", rootData }) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length)), data.license !== void 0 && (validate24(data.license, { instancePath: instancePath + "/license", parentData: data, parentDataProperty: "license", rootData }) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length)), data.source !== void 0 && (validate24(data.source, { instancePath: instancePath + "/source", parentData: data, parentDataProperty: "source", rootData }) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length)), data["based-on"] !== void 0 && (validate24(data["based-on"], { instancePath: instancePath + "/based-on", parentData: data, parentDataProperty: "based-on", rootData }) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length));
  } else {
    let err3 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate28.errors = vErrors, errors === 0;
}
function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (Array.isArray(data)) {
    if (data.length < 1) {
      let err0 = { instancePath, keyword: "minItems", params: { limit: 1 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate24(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length);
  } else {
    let err1 = { instancePath, keyword: "type", params: { type: "array" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate35.errors = vErrors, errors === 0;
}
function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data))) {
    let err0 = { instancePath, keyword: "type", params: { type: "integer" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data > 5 || isNaN(data)) {
      let err1 = { instancePath, keyword: "maximum", params: { comparison: "<=", limit: 5 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data < 1 || isNaN(data)) {
      let err2 = { instancePath, keyword: "minimum", params: { comparison: ">=", limit: 1 } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  }
  return validate39.errors = vErrors, errors === 0;
}
function validate38(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "max-depth" || key0 === "pass" || key0 === "keep-to" || key0 === "redirect" || key0 === "confidentiality" || key0 === "off-limits" || key0 === "our-work-touches" || pattern0.test(key0))) {
        let err0 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    data["max-depth"] !== void 0 && (validate39(data["max-depth"], { instancePath: instancePath + "/max-depth", parentData: data, parentDataProperty: "max-depth", rootData }) || (vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors), errors = vErrors.length)), data.pass !== void 0 && (validate24(data.pass, { instancePath: instancePath + "/pass", parentData: data, parentDataProperty: "pass", rootData }) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length)), data["keep-to"] !== void 0 && (validate24(data["keep-to"], { instancePath: instancePath + "/keep-to", parentData: data, parentDataProperty: "keep-to", rootData }) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length)), data.redirect !== void 0 && (validate24(data.redirect, { instancePath: instancePath + "/redirect", parentData: data, parentDataProperty: "redirect", rootData }) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length)), data.confidentiality !== void 0 && (validate24(data.confidentiality, { instancePath: instancePath + "/confidentiality", parentData: data, parentDataProperty: "confidentiality", rootData }) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length)), data["off-limits"] !== void 0 && (validate35(data["off-limits"], { instancePath: instancePath + "/off-limits", parentData: data, parentDataProperty: "off-limits", rootData }) || (vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors), errors = vErrors.length)), data["our-work-touches"] !== void 0 && (validate35(data["our-work-touches"], { instancePath: instancePath + "/our-work-touches", parentData: data, parentDataProperty: "our-work-touches", rootData }) || (vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors), errors = vErrors.length));
  } else {
    let err1 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate38.errors = vErrors, errors === 0;
}
var pattern4 = new RegExp("^[^\\s!-/:-`{-~]+(-[^\\s!-/:-`{-~]+)*$", "u");
function validate48(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data == "string") {
    if (!pattern4.test(data)) {
      let err0 = { instancePath, keyword: "pattern", params: { pattern: "^[^\\s!-/:-`{-~]+(-[^\\s!-/:-`{-~]+)*$" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate48.errors = vErrors, errors === 0;
}
var schema14 = { $id: "definition:person", type: ["string", "object"], additionalProperties: !1, patternProperties: { "^x-": !0 }, properties: { role: { $ref: "definition:text#" }, name: { $ref: "definition:text#" } } };
function validate50(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
    let err0 = { instancePath, keyword: "type", params: { type: schema14.type } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "role" || key0 === "name" || pattern0.test(key0))) {
        let err1 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    data.role !== void 0 && (validate24(data.role, { instancePath: instancePath + "/role", parentData: data, parentDataProperty: "role", rootData }) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length)), data.name !== void 0 && (validate24(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData }) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length));
  }
  return validate50.errors = vErrors, errors === 0;
}
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "for" || key0 === "name" || key0 === "phone" || key0 === "email" || key0 === "hours" || pattern0.test(key0))) {
        let err0 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    data.for !== void 0 && (validate24(data.for, { instancePath: instancePath + "/for", parentData: data, parentDataProperty: "for", rootData }) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length)), data.name !== void 0 && (validate24(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData }) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length)), data.phone !== void 0 && (validate24(data.phone, { instancePath: instancePath + "/phone", parentData: data, parentDataProperty: "phone", rootData }) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length)), data.email !== void 0 && (validate24(data.email, { instancePath: instancePath + "/email", parentData: data, parentDataProperty: "email", rootData }) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length)), data.hours !== void 0 && (validate24(data.hours, { instancePath: instancePath + "/hours", parentData: data, parentDataProperty: "hours", rootData }) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length));
  } else {
    let err1 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate55.errors = vErrors, errors === 0;
}
var schema16 = { $id: "definition:space", type: "object", additionalProperties: !1, patternProperties: { "^x-": !0 }, properties: { kind: { type: "string", enum: ["in-person", "video", "channel", "document", "webinar", "email"] }, name: { $ref: "definition:text#" }, facilitator: { $ref: "definition:text#" }, moderator: { $ref: "definition:text#" }, recording: { $ref: "definition:text#" }, transcript: { $ref: "definition:text#" }, "ai-notes": { $ref: "definition:text#" }, chat: { $ref: "definition:text#" }, room: { type: "string", enum: ["circle", "trios", "cabaret", "u", "theatre"] }, link: { $ref: "definition:link#" }, access: { $ref: "definition:texts#" } } };
function validate71(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data == "string") {
    if (func3(data) < 1) {
      let err0 = { instancePath, keyword: "minLength", params: { limit: 1 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate71.errors = vErrors, errors === 0;
}
function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(func2.call(schema16.properties, key0) || pattern0.test(key0))) {
        let err0 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.kind !== void 0) {
      let data0 = data.kind;
      if (typeof data0 != "string") {
        let err1 = { instancePath: instancePath + "/kind", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (!(data0 === "in-person" || data0 === "video" || data0 === "channel" || data0 === "document" || data0 === "webinar" || data0 === "email")) {
        let err2 = { instancePath: instancePath + "/kind", keyword: "enum", params: { allowedValues: schema16.properties.kind.enum } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.name !== void 0 && (validate24(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData }) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length)), data.facilitator !== void 0 && (validate24(data.facilitator, { instancePath: instancePath + "/facilitator", parentData: data, parentDataProperty: "facilitator", rootData }) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length)), data.moderator !== void 0 && (validate24(data.moderator, { instancePath: instancePath + "/moderator", parentData: data, parentDataProperty: "moderator", rootData }) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length)), data.recording !== void 0 && (validate24(data.recording, { instancePath: instancePath + "/recording", parentData: data, parentDataProperty: "recording", rootData }) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length)), data.transcript !== void 0 && (validate24(data.transcript, { instancePath: instancePath + "/transcript", parentData: data, parentDataProperty: "transcript", rootData }) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length)), data["ai-notes"] !== void 0 && (validate24(data["ai-notes"], { instancePath: instancePath + "/ai-notes", parentData: data, parentDataProperty: "ai-notes", rootData }) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length)), data.chat !== void 0 && (validate24(data.chat, { instancePath: instancePath + "/chat", parentData: data, parentDataProperty: "chat", rootData }) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length)), data.room !== void 0) {
      let data8 = data.room;
      if (typeof data8 != "string") {
        let err3 = { instancePath: instancePath + "/room", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (!(data8 === "circle" || data8 === "trios" || data8 === "cabaret" || data8 === "u" || data8 === "theatre")) {
        let err4 = { instancePath: instancePath + "/room", keyword: "enum", params: { allowedValues: schema16.properties.room.enum } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    data.link !== void 0 && (validate71(data.link, { instancePath: instancePath + "/link", parentData: data, parentDataProperty: "link", rootData }) || (vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors), errors = vErrors.length)), data.access !== void 0 && (validate35(data.access, { instancePath: instancePath + "/access", parentData: data, parentDataProperty: "access", rootData }) || (vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors), errors = vErrors.length));
  } else {
    let err5 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate63.errors = vErrors, errors === 0;
}
var schema18 = { $id: "definition:resource", type: "object", additionalProperties: !1, patternProperties: { "^x-": !0 }, properties: { title: { $ref: "definition:text#" }, file: { $ref: "definition:text#" }, link: { $ref: "definition:link#" }, for: { type: "string", enum: ["everyone", "facilitators"] } } };
function validate76(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "title" || key0 === "file" || key0 === "link" || key0 === "for" || pattern0.test(key0))) {
        let err0 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.title !== void 0 && (validate24(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData }) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length)), data.file !== void 0 && (validate24(data.file, { instancePath: instancePath + "/file", parentData: data, parentDataProperty: "file", rootData }) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length)), data.link !== void 0 && (validate71(data.link, { instancePath: instancePath + "/link", parentData: data, parentDataProperty: "link", rootData }) || (vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors), errors = vErrors.length)), data.for !== void 0) {
      let data3 = data.for;
      if (typeof data3 != "string") {
        let err1 = { instancePath: instancePath + "/for", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (!(data3 === "everyone" || data3 === "facilitators")) {
        let err2 = { instancePath: instancePath + "/for", keyword: "enum", params: { allowedValues: schema18.properties.for.enum } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
  } else {
    let err3 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate76.errors = vErrors, errors === 0;
}
function validate82(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "title" || key0 === "purpose" || pattern0.test(key0))) {
        let err0 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    data.title !== void 0 && (validate24(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData }) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length)), data.purpose !== void 0 && (validate24(data.purpose, { instancePath: instancePath + "/purpose", parentData: data, parentDataProperty: "purpose", rootData }) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length));
  } else {
    let err1 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate82.errors = vErrors, errors === 0;
}
var schema20 = { $id: "definition:agreement", type: ["string", "object"], additionalProperties: !1, patternProperties: { "^x-": !0 }, properties: { use: { $ref: "definition:text#" }, text: { $ref: "definition:text#" }, short: { $ref: "definition:text#" }, why: { $ref: "definition:text#" } } };
function validate86(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
    let err0 = { instancePath, keyword: "type", params: { type: schema20.type } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "use" || key0 === "text" || key0 === "short" || key0 === "why" || pattern0.test(key0))) {
        let err1 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    data.use !== void 0 && (validate24(data.use, { instancePath: instancePath + "/use", parentData: data, parentDataProperty: "use", rootData }) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length)), data.text !== void 0 && (validate24(data.text, { instancePath: instancePath + "/text", parentData: data, parentDataProperty: "text", rootData }) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length)), data.short !== void 0 && (validate24(data.short, { instancePath: instancePath + "/short", parentData: data, parentDataProperty: "short", rootData }) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length)), data.why !== void 0 && (validate24(data.why, { instancePath: instancePath + "/why", parentData: data, parentDataProperty: "why", rootData }) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length));
  }
  return validate86.errors = vErrors, errors === 0;
}
function validate92(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "use" || key0 === "notice" || key0 === "do" || key0 === "say" || key0 === "escalate-to" || pattern0.test(key0))) {
        let err0 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    data.use !== void 0 && (validate24(data.use, { instancePath: instancePath + "/use", parentData: data, parentDataProperty: "use", rootData }) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length)), data.notice !== void 0 && (validate24(data.notice, { instancePath: instancePath + "/notice", parentData: data, parentDataProperty: "notice", rootData }) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length)), data.do !== void 0 && (validate24(data.do, { instancePath: instancePath + "/do", parentData: data, parentDataProperty: "do", rootData }) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length)), data.say !== void 0 && (validate24(data.say, { instancePath: instancePath + "/say", parentData: data, parentDataProperty: "say", rootData }) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length)), data["escalate-to"] !== void 0 && (validate24(data["escalate-to"], { instancePath: instancePath + "/escalate-to", parentData: data, parentDataProperty: "escalate-to", rootData }) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length));
  } else {
    let err1 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate92.errors = vErrors, errors === 0;
}
var schema22 = { $id: "definition:checklist-item", type: ["string", "object"], required: ["do"], additionalProperties: !1, patternProperties: { "^x-": !0 }, properties: { do: { $ref: "definition:text#" }, when: { $ref: "definition:when#" }, who: { $ref: "definition:who#" } } };
function validate101(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data == "string") {
    if (func3(data) < 1) {
      let err0 = { instancePath, keyword: "minLength", params: { limit: 1 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate101.errors = vErrors, errors === 0;
}
var schema24 = { $id: "definition:who", type: ["string", "array"], minItems: 1, items: { $ref: "definition:text#" } };
function validate103(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "string" && !Array.isArray(data)) {
    let err0 = { instancePath, keyword: "type", params: { type: schema24.type } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (Array.isArray(data)) {
    if (data.length < 1) {
      let err1 = { instancePath, keyword: "minItems", params: { limit: 1 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate24(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length);
  }
  return validate103.errors = vErrors, errors === 0;
}
function validate99(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
    let err0 = { instancePath, keyword: "type", params: { type: schema22.type } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.do === void 0) {
      let err1 = { instancePath, keyword: "required", params: { missingProperty: "do" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "do" || key0 === "when" || key0 === "who" || pattern0.test(key0))) {
        let err2 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    data.do !== void 0 && (validate24(data.do, { instancePath: instancePath + "/do", parentData: data, parentDataProperty: "do", rootData }) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length)), data.when !== void 0 && (validate101(data.when, { instancePath: instancePath + "/when", parentData: data, parentDataProperty: "when", rootData }) || (vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors), errors = vErrors.length)), data.who !== void 0 && (validate103(data.who, { instancePath: instancePath + "/who", parentData: data, parentDataProperty: "who", rootData }) || (vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors), errors = vErrors.length));
  }
  return validate99.errors = vErrors, errors === 0;
}
var schema25 = { $id: "definition:session", type: "object", additionalProperties: !1, patternProperties: { "^x-": !0 }, properties: { id: { $ref: "definition:id#" }, use: { $ref: "definition:text#" }, title: { $ref: "definition:text#" }, stage: { $ref: "definition:text#" }, space: { $ref: "definition:places#" }, who: { $ref: "definition:who#" }, duration: { $ref: "definition:minutes#" }, start: { type: ["string", "array"], minLength: 1, minItems: 1, items: { type: "string", minLength: 1 } }, day: { type: "integer", minimum: 1 }, "max-depth": { $ref: "definition:depth#" }, "keep-to": { $ref: "definition:text#" }, redirect: { $ref: "definition:text#" }, pass: { $ref: "definition:text#" }, outcomes: { $ref: "definition:removable-texts#" }, setup: { $ref: "definition:text#" }, before: { type: ["string", "array"], minItems: 1, items: { $ref: "definition:task#" } }, activities: { type: "array", minItems: 1, items: { $ref: "definition:activity#", type: "object" } }, after: { type: ["string", "array"], minItems: 1, items: { $ref: "definition:task#" } }, repeat: { type: ["object", "string"], pattern: "^none$", additionalProperties: !1, patternProperties: { "^x-": !0 }, properties: { times: { type: "integer", minimum: 2, maximum: 200 }, every: { $ref: "definition:duration#" } } }, change: { $ref: "definition:change#" }, notes: { $ref: "definition:text#" } } }, pattern19 = new RegExp("^none$", "u"), schema26 = { $id: "definition:places", type: ["string", "array"], minItems: 1, items: { $ref: "definition:text#" } };
function validate112(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "string" && !Array.isArray(data)) {
    let err0 = { instancePath, keyword: "type", params: { type: schema26.type } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (Array.isArray(data)) {
    if (data.length < 1) {
      let err1 = { instancePath, keyword: "minItems", params: { limit: 1 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate24(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length);
  }
  return validate112.errors = vErrors, errors === 0;
}
var schema27 = { $id: "definition:minutes", type: ["string", "number"], minLength: 1 };
function validate116(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "string" && !(typeof data == "number" && isFinite(data))) {
    let err0 = { instancePath, keyword: "type", params: { type: schema27.type } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "string" && func3(data) < 1) {
    let err1 = { instancePath, keyword: "minLength", params: { limit: 1 } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate116.errors = vErrors, errors === 0;
}
var schema28 = { $id: "definition:removable-texts", type: ["array", "string"], pattern: "^none$", minItems: 1, items: { $ref: "definition:text#" } };
function validate122(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!Array.isArray(data) && typeof data != "string") {
    let err0 = { instancePath, keyword: "type", params: { type: schema28.type } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "string" && !pattern19.test(data)) {
    let err1 = { instancePath, keyword: "pattern", params: { pattern: "^none$" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  if (Array.isArray(data)) {
    if (data.length < 1) {
      let err2 = { instancePath, keyword: "minItems", params: { limit: 1 } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate24(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length);
  }
  return validate122.errors = vErrors, errors === 0;
}
var schema29 = { $id: "definition:task", type: ["string", "object"], required: ["task"], additionalProperties: !1, patternProperties: { "^x-": !0 }, properties: { task: { $ref: "definition:text#" }, effort: { $ref: "definition:minutes#" }, due: { $ref: "definition:when#" }, optional: { type: "boolean" }, "hand-in": { $ref: "definition:text#" } } };
function validate126(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
    let err0 = { instancePath, keyword: "type", params: { type: schema29.type } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.task === void 0) {
      let err1 = { instancePath, keyword: "required", params: { missingProperty: "task" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "task" || key0 === "effort" || key0 === "due" || key0 === "optional" || key0 === "hand-in" || pattern0.test(key0))) {
        let err2 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.task !== void 0 && (validate24(data.task, { instancePath: instancePath + "/task", parentData: data, parentDataProperty: "task", rootData }) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length)), data.effort !== void 0 && (validate116(data.effort, { instancePath: instancePath + "/effort", parentData: data, parentDataProperty: "effort", rootData }) || (vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors), errors = vErrors.length)), data.due !== void 0 && (validate101(data.due, { instancePath: instancePath + "/due", parentData: data, parentDataProperty: "due", rootData }) || (vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors), errors = vErrors.length)), data.optional !== void 0 && typeof data.optional != "boolean") {
      let err3 = { instancePath: instancePath + "/optional", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    data["hand-in"] !== void 0 && (validate24(data["hand-in"], { instancePath: instancePath + "/hand-in", parentData: data, parentDataProperty: "hand-in", rootData }) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length));
  }
  return validate126.errors = vErrors, errors === 0;
}
var schema30 = { $id: "definition:activity", type: ["object", "string"], additionalProperties: !1, patternProperties: { "^x-": !0 }, properties: { id: { $ref: "definition:id#" }, use: { $ref: "definition:text#" }, type: { type: "string", enum: ["welcome", "agreements", "introductions", "feedback-lesson", "feedback-practice", "check-in", "check-out", "talk", "discussion", "practice", "problem-solving", "reflection", "showcase", "energizer", "evaluation", "break", "buffer"] }, title: { $ref: "definition:text#" }, duration: { $ref: "definition:minutes#" }, shortest: { $ref: "definition:duration#" }, longest: { $ref: "definition:duration#" }, purpose: { $ref: "definition:text#" }, serves: { type: ["integer", "array", "string"], pattern: "^none$", minimum: 1, minItems: 1, items: { type: "integer", minimum: 1 } }, stage: { $ref: "definition:text#" }, who: { $ref: "definition:who#" }, space: { $ref: "definition:places#" }, groups: { $ref: "definition:groups#" }, roles: { $ref: "definition:removable-texts#" }, steps: { type: ["array", "string"], pattern: "^none$", minItems: 1, items: { $ref: "definition:step#" } }, "each-round": { type: ["array", "string"], pattern: "^none$", minItems: 1, items: { $ref: "definition:step#" } }, prompts: { type: ["array", "string"], pattern: "^none$", minItems: 1, items: { $ref: "definition:prompt#" } }, report: { $ref: "definition:report#" }, output: { $ref: "definition:text#" }, feeds: { $ref: "definition:text#" }, debrief: { $ref: "definition:debrief#" }, materials: { type: ["array", "string"], pattern: "^none$", minItems: 1, items: { $ref: "definition:material#" } }, handout: { type: ["string", "array"], minItems: 1, items: { $ref: "definition:text#" } }, tracks: { type: ["array", "string"], pattern: "^none$", minItems: 1, items: { $ref: "definition:track#" } }, transition: { $ref: "definition:text#" }, notes: { $ref: "definition:text#" }, watch: { $ref: "definition:text#" }, energy: { type: "string", enum: ["low", "medium", "high"] }, "other-ways": { $ref: "definition:removable-texts#" }, variations: { $ref: "definition:removable-texts#" }, if: { type: ["object", "string"], pattern: "^none$", properties: { short: { $ref: "definition:case#" }, early: { $ref: "definition:case#" }, remote: { $ref: "definition:case#" }, "in-person": { $ref: "definition:case#" }, hybrid: { $ref: "definition:case#" }, "odd number": { $ref: "definition:case#" } }, patternProperties: { "^x-": !0, "^(more|fewer) than [1-9][0-9]* people$": { $ref: "definition:case#" } }, additionalProperties: { $ref: "definition:case#" } }, recording: { $ref: "definition:text#" }, "keep-to": { $ref: "definition:text#" }, redirect: { $ref: "definition:text#" }, pass: { $ref: "definition:text#" }, "when-to-use": { $ref: "definition:text#" }, "not-for": { $ref: "definition:text#" }, source: { $ref: "definition:text#" } } }, pattern41 = new RegExp("^(more|fewer) than [1-9][0-9]* people$", "u"), schema31 = { $id: "definition:duration", type: ["string", "number"], minLength: 1 };
function validate137(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "string" && !(typeof data == "number" && isFinite(data))) {
    let err0 = { instancePath, keyword: "type", params: { type: schema31.type } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "string" && func3(data) < 1) {
    let err1 = { instancePath, keyword: "minLength", params: { limit: 1 } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate137.errors = vErrors, errors === 0;
}
var schema32 = { $id: "definition:groups", type: ["object", "string"], pattern: "^none$", additionalProperties: !1, patternProperties: { "^x-": !0 }, properties: { size: { type: ["integer", "string"], minLength: 1 }, rounds: { type: ["integer", "string"], minimum: 1, pattern: "^everyone$" }, changeover: { $ref: "definition:duration#" }, form: { $ref: "definition:text#" }, support: { $ref: "definition:text#" } } }, pattern25 = new RegExp("^everyone$", "u");
function validate144(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && typeof data != "string") {
    let err0 = { instancePath, keyword: "type", params: { type: schema32.type } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "string" && !pattern19.test(data)) {
    let err1 = { instancePath, keyword: "pattern", params: { pattern: "^none$" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "size" || key0 === "rounds" || key0 === "changeover" || key0 === "form" || key0 === "support" || pattern0.test(key0))) {
        let err2 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.size !== void 0) {
      let data0 = data.size;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0)) && typeof data0 != "string") {
        let err3 = { instancePath: instancePath + "/size", keyword: "type", params: { type: schema32.properties.size.type } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (typeof data0 == "string" && func3(data0) < 1) {
        let err4 = { instancePath: instancePath + "/size", keyword: "minLength", params: { limit: 1 } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.rounds !== void 0) {
      let data1 = data.rounds;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1)) && typeof data1 != "string") {
        let err5 = { instancePath: instancePath + "/rounds", keyword: "type", params: { type: schema32.properties.rounds.type } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (typeof data1 == "number" && isFinite(data1) && (data1 < 1 || isNaN(data1))) {
        let err6 = { instancePath: instancePath + "/rounds", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      if (typeof data1 == "string" && !pattern25.test(data1)) {
        let err7 = { instancePath: instancePath + "/rounds", keyword: "pattern", params: { pattern: "^everyone$" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    data.changeover !== void 0 && (validate137(data.changeover, { instancePath: instancePath + "/changeover", parentData: data, parentDataProperty: "changeover", rootData }) || (vErrors = vErrors === null ? validate137.errors : vErrors.concat(validate137.errors), errors = vErrors.length)), data.form !== void 0 && (validate24(data.form, { instancePath: instancePath + "/form", parentData: data, parentDataProperty: "form", rootData }) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length)), data.support !== void 0 && (validate24(data.support, { instancePath: instancePath + "/support", parentData: data, parentDataProperty: "support", rootData }) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length));
  }
  return validate144.errors = vErrors, errors === 0;
}
var schema33 = { $id: "definition:step", type: "object", additionalProperties: !1, patternProperties: { "^x-": !0 }, properties: { say: { $ref: "definition:text#" }, do: { $ref: "definition:text#" }, ask: { type: ["string", "object"], $ref: "definition:prompt#" }, show: { $ref: "definition:text#" }, demo: { $ref: "definition:text#" }, note: { $ref: "definition:text#" }, task: { $ref: "definition:text#" }, post: { $ref: "definition:text#" }, cue: { $ref: "definition:text#" }, duration: { $ref: "definition:minutes#" }, who: { $ref: "definition:who#" } } }, schema34 = { $id: "definition:prompt", type: ["string", "object"], additionalProperties: !1, patternProperties: { "^x-": !0 }, properties: { use: { $ref: "definition:text#" }, text: { $ref: "definition:text#" }, purpose: { $ref: "definition:text#" }, depth: { $ref: "definition:depth#" }, "per-person": { $ref: "definition:duration#" }, "keep-to": { $ref: "definition:text#" }, redirect: { $ref: "definition:text#" }, pass: { $ref: "definition:text#" }, example: { $ref: "definition:text#" } } };
function validate153(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
    let err0 = { instancePath, keyword: "type", params: { type: schema34.type } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(func2.call(schema34.properties, key0) || pattern0.test(key0))) {
        let err1 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    data.use !== void 0 && (validate24(data.use, { instancePath: instancePath + "/use", parentData: data, parentDataProperty: "use", rootData }) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length)), data.text !== void 0 && (validate24(data.text, { instancePath: instancePath + "/text", parentData: data, parentDataProperty: "text", rootData }) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length)), data.purpose !== void 0 && (validate24(data.purpose, { instancePath: instancePath + "/purpose", parentData: data, parentDataProperty: "purpose", rootData }) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length)), data.depth !== void 0 && (validate39(data.depth, { instancePath: instancePath + "/depth", parentData: data, parentDataProperty: "depth", rootData }) || (vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors), errors = vErrors.length)), data["per-person"] !== void 0 && (validate137(data["per-person"], { instancePath: instancePath + "/per-person", parentData: data, parentDataProperty: "per-person", rootData }) || (vErrors = vErrors === null ? validate137.errors : vErrors.concat(validate137.errors), errors = vErrors.length)), data["keep-to"] !== void 0 && (validate24(data["keep-to"], { instancePath: instancePath + "/keep-to", parentData: data, parentDataProperty: "keep-to", rootData }) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length)), data.redirect !== void 0 && (validate24(data.redirect, { instancePath: instancePath + "/redirect", parentData: data, parentDataProperty: "redirect", rootData }) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length)), data.pass !== void 0 && (validate24(data.pass, { instancePath: instancePath + "/pass", parentData: data, parentDataProperty: "pass", rootData }) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length)), data.example !== void 0 && (validate24(data.example, { instancePath: instancePath + "/example", parentData: data, parentDataProperty: "example", rootData }) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length));
  }
  return validate153.errors = vErrors, errors === 0;
}
function validate150(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(func2.call(schema33.properties, key0) || pattern0.test(key0))) {
        let err0 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.say !== void 0 && (validate24(data.say, { instancePath: instancePath + "/say", parentData: data, parentDataProperty: "say", rootData }) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length)), data.do !== void 0 && (validate24(data.do, { instancePath: instancePath + "/do", parentData: data, parentDataProperty: "do", rootData }) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length)), data.ask !== void 0) {
      let data2 = data.ask;
      if (typeof data2 != "string" && !(data2 && typeof data2 == "object" && !Array.isArray(data2))) {
        let err1 = { instancePath: instancePath + "/ask", keyword: "type", params: { type: schema33.properties.ask.type } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      validate153(data2, { instancePath: instancePath + "/ask", parentData: data, parentDataProperty: "ask", rootData }) || (vErrors = vErrors === null ? validate153.errors : vErrors.concat(validate153.errors), errors = vErrors.length);
    }
    data.show !== void 0 && (validate24(data.show, { instancePath: instancePath + "/show", parentData: data, parentDataProperty: "show", rootData }) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length)), data.demo !== void 0 && (validate24(data.demo, { instancePath: instancePath + "/demo", parentData: data, parentDataProperty: "demo", rootData }) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length)), data.note !== void 0 && (validate24(data.note, { instancePath: instancePath + "/note", parentData: data, parentDataProperty: "note", rootData }) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length)), data.task !== void 0 && (validate24(data.task, { instancePath: instancePath + "/task", parentData: data, parentDataProperty: "task", rootData }) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length)), data.post !== void 0 && (validate24(data.post, { instancePath: instancePath + "/post", parentData: data, parentDataProperty: "post", rootData }) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length)), data.cue !== void 0 && (validate24(data.cue, { instancePath: instancePath + "/cue", parentData: data, parentDataProperty: "cue", rootData }) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length)), data.duration !== void 0 && (validate116(data.duration, { instancePath: instancePath + "/duration", parentData: data, parentDataProperty: "duration", rootData }) || (vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors), errors = vErrors.length)), data.who !== void 0 && (validate103(data.who, { instancePath: instancePath + "/who", parentData: data, parentDataProperty: "who", rootData }) || (vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors), errors = vErrors.length));
  } else {
    let err2 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate150.errors = vErrors, errors === 0;
}
var schema35 = { $id: "definition:report", type: ["object", "string"], pattern: "^none$", additionalProperties: !1, patternProperties: { "^x-": !0 }, properties: { "per-group": { $ref: "definition:duration#" }, say: { $ref: "definition:text#" } } };
function validate175(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && typeof data != "string") {
    let err0 = { instancePath, keyword: "type", params: { type: schema35.type } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "string" && !pattern19.test(data)) {
    let err1 = { instancePath, keyword: "pattern", params: { pattern: "^none$" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "per-group" || key0 === "say" || pattern0.test(key0))) {
        let err2 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    data["per-group"] !== void 0 && (validate137(data["per-group"], { instancePath: instancePath + "/per-group", parentData: data, parentDataProperty: "per-group", rootData }) || (vErrors = vErrors === null ? validate137.errors : vErrors.concat(validate137.errors), errors = vErrors.length)), data.say !== void 0 && (validate24(data.say, { instancePath: instancePath + "/say", parentData: data, parentDataProperty: "say", rootData }) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length));
  }
  return validate175.errors = vErrors, errors === 0;
}
var schema36 = { $id: "definition:debrief", type: ["object", "string"], pattern: "^none$", additionalProperties: !1, patternProperties: { "^x-": !0 }, properties: { duration: { $ref: "definition:minutes#" }, ask: { type: ["string", "array"], minItems: 1, items: { $ref: "definition:prompt#" } } } };
function validate181(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && typeof data != "string") {
    let err0 = { instancePath, keyword: "type", params: { type: schema36.type } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "string" && !pattern19.test(data)) {
    let err1 = { instancePath, keyword: "pattern", params: { pattern: "^none$" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "duration" || key0 === "ask" || pattern0.test(key0))) {
        let err2 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.duration !== void 0 && (validate116(data.duration, { instancePath: instancePath + "/duration", parentData: data, parentDataProperty: "duration", rootData }) || (vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors), errors = vErrors.length)), data.ask !== void 0) {
      let data1 = data.ask;
      if (typeof data1 != "string" && !Array.isArray(data1)) {
        let err3 = { instancePath: instancePath + "/ask", keyword: "type", params: { type: schema36.properties.ask.type } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (Array.isArray(data1)) {
        if (data1.length < 1) {
          let err4 = { instancePath: instancePath + "/ask", keyword: "minItems", params: { limit: 1 } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate153(data1[i0], { instancePath: instancePath + "/ask/" + i0, parentData: data1, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate153.errors : vErrors.concat(validate153.errors), errors = vErrors.length);
      }
    }
  }
  return validate181.errors = vErrors, errors === 0;
}
var schema37 = { $id: "definition:material", type: ["string", "object"], required: ["item"], additionalProperties: !1, patternProperties: { "^x-": !0 }, properties: { item: { $ref: "definition:text#" }, per: { type: "string", enum: ["session", "group", "person"] }, count: { type: "integer", minimum: 1 }, spare: { type: "integer", minimum: 0 }, resource: { $ref: "definition:text#" } } };
function validate185(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
    let err0 = { instancePath, keyword: "type", params: { type: schema37.type } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.item === void 0) {
      let err1 = { instancePath, keyword: "required", params: { missingProperty: "item" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "item" || key0 === "per" || key0 === "count" || key0 === "spare" || key0 === "resource" || pattern0.test(key0))) {
        let err2 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.item !== void 0 && (validate24(data.item, { instancePath: instancePath + "/item", parentData: data, parentDataProperty: "item", rootData }) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length)), data.per !== void 0) {
      let data1 = data.per;
      if (typeof data1 != "string") {
        let err3 = { instancePath: instancePath + "/per", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (!(data1 === "session" || data1 === "group" || data1 === "person")) {
        let err4 = { instancePath: instancePath + "/per", keyword: "enum", params: { allowedValues: schema37.properties.per.enum } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.count !== void 0) {
      let data2 = data.count;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        let err5 = { instancePath: instancePath + "/count", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (typeof data2 == "number" && isFinite(data2) && (data2 < 1 || isNaN(data2))) {
        let err6 = { instancePath: instancePath + "/count", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.spare !== void 0) {
      let data3 = data.spare;
      if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
        let err7 = { instancePath: instancePath + "/spare", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
      if (typeof data3 == "number" && isFinite(data3) && (data3 < 0 || isNaN(data3))) {
        let err8 = { instancePath: instancePath + "/spare", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    data.resource !== void 0 && (validate24(data.resource, { instancePath: instancePath + "/resource", parentData: data, parentDataProperty: "resource", rootData }) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length));
  }
  return validate185.errors = vErrors, errors === 0;
}
var wrapper0 = { validate: validate132 };
function validate190(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.title === void 0) {
      let err0 = { instancePath, keyword: "required", params: { missingProperty: "title" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.activities === void 0) {
      let err1 = { instancePath, keyword: "required", params: { missingProperty: "activities" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "title" || key0 === "who" || key0 === "space" || key0 === "join" || key0 === "activities" || pattern0.test(key0))) {
        let err2 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.title !== void 0 && (validate24(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData }) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length)), data.who !== void 0 && (validate103(data.who, { instancePath: instancePath + "/who", parentData: data, parentDataProperty: "who", rootData }) || (vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors), errors = vErrors.length)), data.space !== void 0 && (validate112(data.space, { instancePath: instancePath + "/space", parentData: data, parentDataProperty: "space", rootData }) || (vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors), errors = vErrors.length)), data.join !== void 0 && (validate24(data.join, { instancePath: instancePath + "/join", parentData: data, parentDataProperty: "join", rootData }) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length)), data.activities !== void 0) {
      let data4 = data.activities;
      if (Array.isArray(data4)) {
        if (data4.length < 1) {
          let err3 = { instancePath: instancePath + "/activities", keyword: "minItems", params: { limit: 1 } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        let len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data5 = data4[i0];
          if (!(data5 && typeof data5 == "object" && !Array.isArray(data5))) {
            let err4 = { instancePath: instancePath + "/activities/" + i0, keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
          wrapper0.validate(data5, { instancePath: instancePath + "/activities/" + i0, parentData: data4, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors), errors = vErrors.length);
        }
      } else {
        let err5 = { instancePath: instancePath + "/activities", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
  } else {
    let err6 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate190.errors = vErrors, errors === 0;
}
var schema39 = { $id: "definition:case", $ref: "definition:activity#", type: ["object", "string"], minLength: 1 };
function validate201(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && typeof data != "string") {
    let err0 = { instancePath, keyword: "type", params: { type: schema39.type } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (wrapper0.validate(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors), errors = vErrors.length), typeof data == "string" && func3(data) < 1) {
    let err1 = { instancePath, keyword: "minLength", params: { limit: 1 } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate201.errors = vErrors, errors === 0;
}
function validate132(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && typeof data != "string") {
    let err0 = { instancePath, keyword: "type", params: { type: schema30.type } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(func2.call(schema30.properties, key0) || pattern0.test(key0))) {
        let err1 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.id !== void 0 && (validate48(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData }) || (vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors), errors = vErrors.length)), data.use !== void 0 && (validate24(data.use, { instancePath: instancePath + "/use", parentData: data, parentDataProperty: "use", rootData }) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length)), data.type !== void 0) {
      let data2 = data.type;
      if (typeof data2 != "string") {
        let err2 = { instancePath: instancePath + "/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (!(data2 === "welcome" || data2 === "agreements" || data2 === "introductions" || data2 === "feedback-lesson" || data2 === "feedback-practice" || data2 === "check-in" || data2 === "check-out" || data2 === "talk" || data2 === "discussion" || data2 === "practice" || data2 === "problem-solving" || data2 === "reflection" || data2 === "showcase" || data2 === "energizer" || data2 === "evaluation" || data2 === "break" || data2 === "buffer")) {
        let err3 = { instancePath: instancePath + "/type", keyword: "enum", params: { allowedValues: schema30.properties.type.enum } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.title !== void 0 && (validate24(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData }) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length)), data.duration !== void 0 && (validate116(data.duration, { instancePath: instancePath + "/duration", parentData: data, parentDataProperty: "duration", rootData }) || (vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors), errors = vErrors.length)), data.shortest !== void 0 && (validate137(data.shortest, { instancePath: instancePath + "/shortest", parentData: data, parentDataProperty: "shortest", rootData }) || (vErrors = vErrors === null ? validate137.errors : vErrors.concat(validate137.errors), errors = vErrors.length)), data.longest !== void 0 && (validate137(data.longest, { instancePath: instancePath + "/longest", parentData: data, parentDataProperty: "longest", rootData }) || (vErrors = vErrors === null ? validate137.errors : vErrors.concat(validate137.errors), errors = vErrors.length)), data.purpose !== void 0 && (validate24(data.purpose, { instancePath: instancePath + "/purpose", parentData: data, parentDataProperty: "purpose", rootData }) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length)), data.serves !== void 0) {
      let data8 = data.serves;
      if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8)) && !Array.isArray(data8) && typeof data8 != "string") {
        let err4 = { instancePath: instancePath + "/serves", keyword: "type", params: { type: schema30.properties.serves.type } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (typeof data8 == "number" && isFinite(data8) && (data8 < 1 || isNaN(data8))) {
        let err5 = { instancePath: instancePath + "/serves", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (typeof data8 == "string" && !pattern19.test(data8)) {
        let err6 = { instancePath: instancePath + "/serves", keyword: "pattern", params: { pattern: "^none$" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      if (Array.isArray(data8)) {
        if (data8.length < 1) {
          let err7 = { instancePath: instancePath + "/serves", keyword: "minItems", params: { limit: 1 } };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
        let len0 = data8.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data9 = data8[i0];
          if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9))) {
            let err8 = { instancePath: instancePath + "/serves/" + i0, keyword: "type", params: { type: "integer" } };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
          if (typeof data9 == "number" && isFinite(data9) && (data9 < 1 || isNaN(data9))) {
            let err9 = { instancePath: instancePath + "/serves/" + i0, keyword: "minimum", params: { comparison: ">=", limit: 1 } };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
        }
      }
    }
    if (data.stage !== void 0 && (validate24(data.stage, { instancePath: instancePath + "/stage", parentData: data, parentDataProperty: "stage", rootData }) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length)), data.who !== void 0 && (validate103(data.who, { instancePath: instancePath + "/who", parentData: data, parentDataProperty: "who", rootData }) || (vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors), errors = vErrors.length)), data.space !== void 0 && (validate112(data.space, { instancePath: instancePath + "/space", parentData: data, parentDataProperty: "space", rootData }) || (vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors), errors = vErrors.length)), data.groups !== void 0 && (validate144(data.groups, { instancePath: instancePath + "/groups", parentData: data, parentDataProperty: "groups", rootData }) || (vErrors = vErrors === null ? validate144.errors : vErrors.concat(validate144.errors), errors = vErrors.length)), data.roles !== void 0 && (validate122(data.roles, { instancePath: instancePath + "/roles", parentData: data, parentDataProperty: "roles", rootData }) || (vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors), errors = vErrors.length)), data.steps !== void 0) {
      let data15 = data.steps;
      if (!Array.isArray(data15) && typeof data15 != "string") {
        let err10 = { instancePath: instancePath + "/steps", keyword: "type", params: { type: schema30.properties.steps.type } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
      if (typeof data15 == "string" && !pattern19.test(data15)) {
        let err11 = { instancePath: instancePath + "/steps", keyword: "pattern", params: { pattern: "^none$" } };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
      if (Array.isArray(data15)) {
        if (data15.length < 1) {
          let err12 = { instancePath: instancePath + "/steps", keyword: "minItems", params: { limit: 1 } };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
        let len1 = data15.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate150(data15[i1], { instancePath: instancePath + "/steps/" + i1, parentData: data15, parentDataProperty: i1, rootData }) || (vErrors = vErrors === null ? validate150.errors : vErrors.concat(validate150.errors), errors = vErrors.length);
      }
    }
    if (data["each-round"] !== void 0) {
      let data17 = data["each-round"];
      if (!Array.isArray(data17) && typeof data17 != "string") {
        let err13 = { instancePath: instancePath + "/each-round", keyword: "type", params: { type: schema30.properties["each-round"].type } };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
      if (typeof data17 == "string" && !pattern19.test(data17)) {
        let err14 = { instancePath: instancePath + "/each-round", keyword: "pattern", params: { pattern: "^none$" } };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
      if (Array.isArray(data17)) {
        if (data17.length < 1) {
          let err15 = { instancePath: instancePath + "/each-round", keyword: "minItems", params: { limit: 1 } };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
        let len2 = data17.length;
        for (let i2 = 0; i2 < len2; i2++)
          validate150(data17[i2], { instancePath: instancePath + "/each-round/" + i2, parentData: data17, parentDataProperty: i2, rootData }) || (vErrors = vErrors === null ? validate150.errors : vErrors.concat(validate150.errors), errors = vErrors.length);
      }
    }
    if (data.prompts !== void 0) {
      let data19 = data.prompts;
      if (!Array.isArray(data19) && typeof data19 != "string") {
        let err16 = { instancePath: instancePath + "/prompts", keyword: "type", params: { type: schema30.properties.prompts.type } };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
      if (typeof data19 == "string" && !pattern19.test(data19)) {
        let err17 = { instancePath: instancePath + "/prompts", keyword: "pattern", params: { pattern: "^none$" } };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
      if (Array.isArray(data19)) {
        if (data19.length < 1) {
          let err18 = { instancePath: instancePath + "/prompts", keyword: "minItems", params: { limit: 1 } };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
        let len3 = data19.length;
        for (let i3 = 0; i3 < len3; i3++)
          validate153(data19[i3], { instancePath: instancePath + "/prompts/" + i3, parentData: data19, parentDataProperty: i3, rootData }) || (vErrors = vErrors === null ? validate153.errors : vErrors.concat(validate153.errors), errors = vErrors.length);
      }
    }
    if (data.report !== void 0 && (validate175(data.report, { instancePath: instancePath + "/report", parentData: data, parentDataProperty: "report", rootData }) || (vErrors = vErrors === null ? validate175.errors : vErrors.concat(validate175.errors), errors = vErrors.length)), data.output !== void 0 && (validate24(data.output, { instancePath: instancePath + "/output", parentData: data, parentDataProperty: "output", rootData }) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length)), data.feeds !== void 0 && (validate24(data.feeds, { instancePath: instancePath + "/feeds", parentData: data, parentDataProperty: "feeds", rootData }) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length)), data.debrief !== void 0 && (validate181(data.debrief, { instancePath: instancePath + "/debrief", parentData: data, parentDataProperty: "debrief", rootData }) || (vErrors = vErrors === null ? validate181.errors : vErrors.concat(validate181.errors), errors = vErrors.length)), data.materials !== void 0) {
      let data25 = data.materials;
      if (!Array.isArray(data25) && typeof data25 != "string") {
        let err19 = { instancePath: instancePath + "/materials", keyword: "type", params: { type: schema30.properties.materials.type } };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
      if (typeof data25 == "string" && !pattern19.test(data25)) {
        let err20 = { instancePath: instancePath + "/materials", keyword: "pattern", params: { pattern: "^none$" } };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
      if (Array.isArray(data25)) {
        if (data25.length < 1) {
          let err21 = { instancePath: instancePath + "/materials", keyword: "minItems", params: { limit: 1 } };
          vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
        }
        let len4 = data25.length;
        for (let i4 = 0; i4 < len4; i4++)
          validate185(data25[i4], { instancePath: instancePath + "/materials/" + i4, parentData: data25, parentDataProperty: i4, rootData }) || (vErrors = vErrors === null ? validate185.errors : vErrors.concat(validate185.errors), errors = vErrors.length);
      }
    }
    if (data.handout !== void 0) {
      let data27 = data.handout;
      if (typeof data27 != "string" && !Array.isArray(data27)) {
        let err22 = { instancePath: instancePath + "/handout", keyword: "type", params: { type: schema30.properties.handout.type } };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
      if (Array.isArray(data27)) {
        if (data27.length < 1) {
          let err23 = { instancePath: instancePath + "/handout", keyword: "minItems", params: { limit: 1 } };
          vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
        }
        let len5 = data27.length;
        for (let i5 = 0; i5 < len5; i5++)
          validate24(data27[i5], { instancePath: instancePath + "/handout/" + i5, parentData: data27, parentDataProperty: i5, rootData }) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length);
      }
    }
    if (data.tracks !== void 0) {
      let data29 = data.tracks;
      if (!Array.isArray(data29) && typeof data29 != "string") {
        let err24 = { instancePath: instancePath + "/tracks", keyword: "type", params: { type: schema30.properties.tracks.type } };
        vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
      }
      if (typeof data29 == "string" && !pattern19.test(data29)) {
        let err25 = { instancePath: instancePath + "/tracks", keyword: "pattern", params: { pattern: "^none$" } };
        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
      }
      if (Array.isArray(data29)) {
        if (data29.length < 1) {
          let err26 = { instancePath: instancePath + "/tracks", keyword: "minItems", params: { limit: 1 } };
          vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
        }
        let len6 = data29.length;
        for (let i6 = 0; i6 < len6; i6++)
          validate190(data29[i6], { instancePath: instancePath + "/tracks/" + i6, parentData: data29, parentDataProperty: i6, rootData }) || (vErrors = vErrors === null ? validate190.errors : vErrors.concat(validate190.errors), errors = vErrors.length);
      }
    }
    if (data.transition !== void 0 && (validate24(data.transition, { instancePath: instancePath + "/transition", parentData: data, parentDataProperty: "transition", rootData }) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length)), data.notes !== void 0 && (validate24(data.notes, { instancePath: instancePath + "/notes", parentData: data, parentDataProperty: "notes", rootData }) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length)), data.watch !== void 0 && (validate24(data.watch, { instancePath: instancePath + "/watch", parentData: data, parentDataProperty: "watch", rootData }) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length)), data.energy !== void 0) {
      let data34 = data.energy;
      if (typeof data34 != "string") {
        let err27 = { instancePath: instancePath + "/energy", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
      }
      if (!(data34 === "low" || data34 === "medium" || data34 === "high")) {
        let err28 = { instancePath: instancePath + "/energy", keyword: "enum", params: { allowedValues: schema30.properties.energy.enum } };
        vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
      }
    }
    if (data["other-ways"] !== void 0 && (validate122(data["other-ways"], { instancePath: instancePath + "/other-ways", parentData: data, parentDataProperty: "other-ways", rootData }) || (vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors), errors = vErrors.length)), data.variations !== void 0 && (validate122(data.variations, { instancePath: instancePath + "/variations", parentData: data, parentDataProperty: "variations", rootData }) || (vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors), errors = vErrors.length)), data.if !== void 0) {
      let data37 = data.if;
      if (!(data37 && typeof data37 == "object" && !Array.isArray(data37)) && typeof data37 != "string") {
        let err29 = { instancePath: instancePath + "/if", keyword: "type", params: { type: schema30.properties.if.type } };
        vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
      }
      if (typeof data37 == "string" && !pattern19.test(data37)) {
        let err30 = { instancePath: instancePath + "/if", keyword: "pattern", params: { pattern: "^none$" } };
        vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
      }
      if (data37 && typeof data37 == "object" && !Array.isArray(data37)) {
        for (let key1 in data37)
          key1 === "short" || key1 === "early" || key1 === "remote" || key1 === "in-person" || key1 === "hybrid" || key1 === "odd number" || pattern0.test(key1) || pattern41.test(key1) || validate201(data37[key1], { instancePath: instancePath + "/if/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data37, parentDataProperty: key1, rootData }) || (vErrors = vErrors === null ? validate201.errors : vErrors.concat(validate201.errors), errors = vErrors.length);
        data37.short !== void 0 && (validate201(data37.short, { instancePath: instancePath + "/if/short", parentData: data37, parentDataProperty: "short", rootData }) || (vErrors = vErrors === null ? validate201.errors : vErrors.concat(validate201.errors), errors = vErrors.length)), data37.early !== void 0 && (validate201(data37.early, { instancePath: instancePath + "/if/early", parentData: data37, parentDataProperty: "early", rootData }) || (vErrors = vErrors === null ? validate201.errors : vErrors.concat(validate201.errors), errors = vErrors.length)), data37.remote !== void 0 && (validate201(data37.remote, { instancePath: instancePath + "/if/remote", parentData: data37, parentDataProperty: "remote", rootData }) || (vErrors = vErrors === null ? validate201.errors : vErrors.concat(validate201.errors), errors = vErrors.length)), data37["in-person"] !== void 0 && (validate201(data37["in-person"], { instancePath: instancePath + "/if/in-person", parentData: data37, parentDataProperty: "in-person", rootData }) || (vErrors = vErrors === null ? validate201.errors : vErrors.concat(validate201.errors), errors = vErrors.length)), data37.hybrid !== void 0 && (validate201(data37.hybrid, { instancePath: instancePath + "/if/hybrid", parentData: data37, parentDataProperty: "hybrid", rootData }) || (vErrors = vErrors === null ? validate201.errors : vErrors.concat(validate201.errors), errors = vErrors.length)), data37["odd number"] !== void 0 && (validate201(data37["odd number"], { instancePath: instancePath + "/if/odd number", parentData: data37, parentDataProperty: "odd number", rootData }) || (vErrors = vErrors === null ? validate201.errors : vErrors.concat(validate201.errors), errors = vErrors.length));
        for (let key3 in data37)
          pattern41.test(key3) && (validate201(data37[key3], { instancePath: instancePath + "/if/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data37, parentDataProperty: key3, rootData }) || (vErrors = vErrors === null ? validate201.errors : vErrors.concat(validate201.errors), errors = vErrors.length));
      }
    }
    data.recording !== void 0 && (validate24(data.recording, { instancePath: instancePath + "/recording", parentData: data, parentDataProperty: "recording", rootData }) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length)), data["keep-to"] !== void 0 && (validate24(data["keep-to"], { instancePath: instancePath + "/keep-to", parentData: data, parentDataProperty: "keep-to", rootData }) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length)), data.redirect !== void 0 && (validate24(data.redirect, { instancePath: instancePath + "/redirect", parentData: data, parentDataProperty: "redirect", rootData }) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length)), data.pass !== void 0 && (validate24(data.pass, { instancePath: instancePath + "/pass", parentData: data, parentDataProperty: "pass", rootData }) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length)), data["when-to-use"] !== void 0 && (validate24(data["when-to-use"], { instancePath: instancePath + "/when-to-use", parentData: data, parentDataProperty: "when-to-use", rootData }) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length)), data["not-for"] !== void 0 && (validate24(data["not-for"], { instancePath: instancePath + "/not-for", parentData: data, parentDataProperty: "not-for", rootData }) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length)), data.source !== void 0 && (validate24(data.source, { instancePath: instancePath + "/source", parentData: data, parentDataProperty: "source", rootData }) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length));
  }
  return validate132.errors = vErrors, errors === 0;
}
var schema40 = { $id: "definition:change", type: "object", propertyNames: { $ref: "definition:id#" }, patternProperties: { "^x-": !0 }, additionalProperties: { $ref: "definition:activity#", type: ["object", "string"], pattern: "^cut$" } }, pattern47 = new RegExp("^cut$", "u");
function validate220(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data) {
      let _errs1 = errors;
      validate48(key0, { instancePath, parentData: data, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors), errors = vErrors.length);
      var valid0 = _errs1 === errors;
      if (!valid0) {
        let err0 = { instancePath, keyword: "propertyNames", params: { propertyName: key0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    }
    for (let key1 in data)
      if (!pattern0.test(key1)) {
        let data0 = data[key1];
        if (!(data0 && typeof data0 == "object" && !Array.isArray(data0)) && typeof data0 != "string") {
          let err1 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: schema40.additionalProperties.type } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
        if (validate132(data0, { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key1, rootData }) || (vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors), errors = vErrors.length), typeof data0 == "string" && !pattern47.test(data0)) {
          let err2 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "pattern", params: { pattern: "^cut$" } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      }
  } else {
    let err3 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate220.errors = vErrors, errors === 0;
}
function validate107(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(func2.call(schema25.properties, key0) || pattern0.test(key0))) {
        let err0 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.id !== void 0 && (validate48(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData }) || (vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors), errors = vErrors.length)), data.use !== void 0 && (validate24(data.use, { instancePath: instancePath + "/use", parentData: data, parentDataProperty: "use", rootData }) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length)), data.title !== void 0 && (validate24(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData }) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length)), data.stage !== void 0 && (validate24(data.stage, { instancePath: instancePath + "/stage", parentData: data, parentDataProperty: "stage", rootData }) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length)), data.space !== void 0 && (validate112(data.space, { instancePath: instancePath + "/space", parentData: data, parentDataProperty: "space", rootData }) || (vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors), errors = vErrors.length)), data.who !== void 0 && (validate103(data.who, { instancePath: instancePath + "/who", parentData: data, parentDataProperty: "who", rootData }) || (vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors), errors = vErrors.length)), data.duration !== void 0 && (validate116(data.duration, { instancePath: instancePath + "/duration", parentData: data, parentDataProperty: "duration", rootData }) || (vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors), errors = vErrors.length)), data.start !== void 0) {
      let data7 = data.start;
      if (typeof data7 != "string" && !Array.isArray(data7)) {
        let err1 = { instancePath: instancePath + "/start", keyword: "type", params: { type: schema25.properties.start.type } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (typeof data7 == "string" && func3(data7) < 1) {
        let err2 = { instancePath: instancePath + "/start", keyword: "minLength", params: { limit: 1 } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (Array.isArray(data7)) {
        if (data7.length < 1) {
          let err3 = { instancePath: instancePath + "/start", keyword: "minItems", params: { limit: 1 } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        let len0 = data7.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data8 = data7[i0];
          if (typeof data8 == "string") {
            if (func3(data8) < 1) {
              let err4 = { instancePath: instancePath + "/start/" + i0, keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
            }
          } else {
            let err5 = { instancePath: instancePath + "/start/" + i0, keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        }
      }
    }
    if (data.day !== void 0) {
      let data9 = data.day;
      if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9))) {
        let err6 = { instancePath: instancePath + "/day", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      if (typeof data9 == "number" && isFinite(data9) && (data9 < 1 || isNaN(data9))) {
        let err7 = { instancePath: instancePath + "/day", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data["max-depth"] !== void 0 && (validate39(data["max-depth"], { instancePath: instancePath + "/max-depth", parentData: data, parentDataProperty: "max-depth", rootData }) || (vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors), errors = vErrors.length)), data["keep-to"] !== void 0 && (validate24(data["keep-to"], { instancePath: instancePath + "/keep-to", parentData: data, parentDataProperty: "keep-to", rootData }) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length)), data.redirect !== void 0 && (validate24(data.redirect, { instancePath: instancePath + "/redirect", parentData: data, parentDataProperty: "redirect", rootData }) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length)), data.pass !== void 0 && (validate24(data.pass, { instancePath: instancePath + "/pass", parentData: data, parentDataProperty: "pass", rootData }) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length)), data.outcomes !== void 0 && (validate122(data.outcomes, { instancePath: instancePath + "/outcomes", parentData: data, parentDataProperty: "outcomes", rootData }) || (vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors), errors = vErrors.length)), data.setup !== void 0 && (validate24(data.setup, { instancePath: instancePath + "/setup", parentData: data, parentDataProperty: "setup", rootData }) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length)), data.before !== void 0) {
      let data16 = data.before;
      if (typeof data16 != "string" && !Array.isArray(data16)) {
        let err8 = { instancePath: instancePath + "/before", keyword: "type", params: { type: schema25.properties.before.type } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
      if (Array.isArray(data16)) {
        if (data16.length < 1) {
          let err9 = { instancePath: instancePath + "/before", keyword: "minItems", params: { limit: 1 } };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
        let len1 = data16.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate126(data16[i1], { instancePath: instancePath + "/before/" + i1, parentData: data16, parentDataProperty: i1, rootData }) || (vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors), errors = vErrors.length);
      }
    }
    if (data.activities !== void 0) {
      let data18 = data.activities;
      if (Array.isArray(data18)) {
        if (data18.length < 1) {
          let err10 = { instancePath: instancePath + "/activities", keyword: "minItems", params: { limit: 1 } };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
        let len2 = data18.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data19 = data18[i2];
          if (!(data19 && typeof data19 == "object" && !Array.isArray(data19))) {
            let err11 = { instancePath: instancePath + "/activities/" + i2, keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
          }
          validate132(data19, { instancePath: instancePath + "/activities/" + i2, parentData: data18, parentDataProperty: i2, rootData }) || (vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors), errors = vErrors.length);
        }
      } else {
        let err12 = { instancePath: instancePath + "/activities", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.after !== void 0) {
      let data20 = data.after;
      if (typeof data20 != "string" && !Array.isArray(data20)) {
        let err13 = { instancePath: instancePath + "/after", keyword: "type", params: { type: schema25.properties.after.type } };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
      if (Array.isArray(data20)) {
        if (data20.length < 1) {
          let err14 = { instancePath: instancePath + "/after", keyword: "minItems", params: { limit: 1 } };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
        let len3 = data20.length;
        for (let i3 = 0; i3 < len3; i3++)
          validate126(data20[i3], { instancePath: instancePath + "/after/" + i3, parentData: data20, parentDataProperty: i3, rootData }) || (vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors), errors = vErrors.length);
      }
    }
    if (data.repeat !== void 0) {
      let data22 = data.repeat;
      if (!(data22 && typeof data22 == "object" && !Array.isArray(data22)) && typeof data22 != "string") {
        let err15 = { instancePath: instancePath + "/repeat", keyword: "type", params: { type: schema25.properties.repeat.type } };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
      if (typeof data22 == "string" && !pattern19.test(data22)) {
        let err16 = { instancePath: instancePath + "/repeat", keyword: "pattern", params: { pattern: "^none$" } };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
      if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
        for (let key1 in data22)
          if (!(key1 === "times" || key1 === "every" || pattern0.test(key1))) {
            let err17 = { instancePath: instancePath + "/repeat", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
          }
        if (data22.times !== void 0) {
          let data23 = data22.times;
          if (!(typeof data23 == "number" && !(data23 % 1) && !isNaN(data23) && isFinite(data23))) {
            let err18 = { instancePath: instancePath + "/repeat/times", keyword: "type", params: { type: "integer" } };
            vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
          }
          if (typeof data23 == "number" && isFinite(data23)) {
            if (data23 > 200 || isNaN(data23)) {
              let err19 = { instancePath: instancePath + "/repeat/times", keyword: "maximum", params: { comparison: "<=", limit: 200 } };
              vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
            }
            if (data23 < 2 || isNaN(data23)) {
              let err20 = { instancePath: instancePath + "/repeat/times", keyword: "minimum", params: { comparison: ">=", limit: 2 } };
              vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
            }
          }
        }
        data22.every !== void 0 && (validate137(data22.every, { instancePath: instancePath + "/repeat/every", parentData: data22, parentDataProperty: "every", rootData }) || (vErrors = vErrors === null ? validate137.errors : vErrors.concat(validate137.errors), errors = vErrors.length));
      }
    }
    data.change !== void 0 && (validate220(data.change, { instancePath: instancePath + "/change", parentData: data, parentDataProperty: "change", rootData }) || (vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors), errors = vErrors.length)), data.notes !== void 0 && (validate24(data.notes, { instancePath: instancePath + "/notes", parentData: data, parentDataProperty: "notes", rootData }) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length));
  } else {
    let err21 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
  }
  return validate107.errors = vErrors, errors === 0;
}
function validate226(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.space === void 0) {
      let err0 = { instancePath, keyword: "required", params: { missingProperty: "space" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "space" || key0 === "when" || key0 === "say" || key0 === "ask" || pattern0.test(key0))) {
        let err1 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    data.space !== void 0 && (validate24(data.space, { instancePath: instancePath + "/space", parentData: data, parentDataProperty: "space", rootData }) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length)), data.when !== void 0 && (validate101(data.when, { instancePath: instancePath + "/when", parentData: data, parentDataProperty: "when", rootData }) || (vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors), errors = vErrors.length)), data.say !== void 0 && (validate24(data.say, { instancePath: instancePath + "/say", parentData: data, parentDataProperty: "say", rootData }) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length)), data.ask !== void 0 && (validate153(data.ask, { instancePath: instancePath + "/ask", parentData: data, parentDataProperty: "ask", rootData }) || (vErrors = vErrors === null ? validate153.errors : vErrors.concat(validate153.errors), errors = vErrors.length));
  } else {
    let err2 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate226.errors = vErrors, errors === 0;
}
var schema42 = { $id: "definition:evaluation-item", type: "object", required: ["ask"], additionalProperties: !1, patternProperties: { "^x-": !0 }, properties: { when: { $ref: "definition:when#" }, by: { $ref: "definition:text#" }, ask: { type: ["string", "array"], minItems: 1, items: { $ref: "definition:text#" } } } };
function validate232(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.ask === void 0) {
      let err0 = { instancePath, keyword: "required", params: { missingProperty: "ask" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "when" || key0 === "by" || key0 === "ask" || pattern0.test(key0))) {
        let err1 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.when !== void 0 && (validate101(data.when, { instancePath: instancePath + "/when", parentData: data, parentDataProperty: "when", rootData }) || (vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors), errors = vErrors.length)), data.by !== void 0 && (validate24(data.by, { instancePath: instancePath + "/by", parentData: data, parentDataProperty: "by", rootData }) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length)), data.ask !== void 0) {
      let data2 = data.ask;
      if (typeof data2 != "string" && !Array.isArray(data2)) {
        let err2 = { instancePath: instancePath + "/ask", keyword: "type", params: { type: schema42.properties.ask.type } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (Array.isArray(data2)) {
        if (data2.length < 1) {
          let err3 = { instancePath: instancePath + "/ask", keyword: "minItems", params: { limit: 1 } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate24(data2[i0], { instancePath: instancePath + "/ask/" + i0, parentData: data2, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length);
      }
    }
  } else {
    let err4 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate232.errors = vErrors, errors === 0;
}
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data["social-learn"] === void 0) {
      let err0 = { instancePath, keyword: "required", params: { missingProperty: "social-learn" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.title === void 0) {
      let err1 = { instancePath, keyword: "required", params: { missingProperty: "title" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.participants === void 0) {
      let err2 = { instancePath, keyword: "required", params: { missingProperty: "participants" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    for (let key0 in data)
      if (!(func2.call(schema6.properties, key0) || pattern0.test(key0))) {
        let err3 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    if (data["social-learn"] !== void 0 && (validate22(data["social-learn"], { instancePath: instancePath + "/social-learn", parentData: data, parentDataProperty: "social-learn", rootData }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length)), data.kind !== void 0 && data.kind !== "program") {
      let err4 = { instancePath: instancePath + "/kind", keyword: "const", params: { allowedValue: "program" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.title !== void 0 && (validate24(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData }) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length)), data.summary !== void 0 && (validate24(data.summary, { instancePath: instancePath + "/summary", parentData: data, parentDataProperty: "summary", rootData }) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length)), data.language !== void 0) {
      let data4 = data.language;
      if (typeof data4 == "string") {
        if (func3(data4) < 1) {
          let err5 = { instancePath: instancePath + "/language", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        let err6 = { instancePath: instancePath + "/language", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.audience !== void 0 && (validate24(data.audience, { instancePath: instancePath + "/audience", parentData: data, parentDataProperty: "audience", rootData }) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length)), data.participants !== void 0) {
      let data6 = data.participants;
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        if (data6.min === void 0) {
          let err7 = { instancePath: instancePath + "/participants", keyword: "required", params: { missingProperty: "min" } };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
        if (data6.max === void 0) {
          let err8 = { instancePath: instancePath + "/participants", keyword: "required", params: { missingProperty: "max" } };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
        for (let key1 in data6)
          if (!(key1 === "min" || key1 === "max" || pattern0.test(key1))) {
            let err9 = { instancePath: instancePath + "/participants", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
        if (data6.min !== void 0) {
          let data7 = data6.min;
          if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
            let err10 = { instancePath: instancePath + "/participants/min", keyword: "type", params: { type: "integer" } };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
          if (typeof data7 == "number" && isFinite(data7)) {
            if (data7 > 1e4 || isNaN(data7)) {
              let err11 = { instancePath: instancePath + "/participants/min", keyword: "maximum", params: { comparison: "<=", limit: 1e4 } };
              vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
            }
            if (data7 < 1 || isNaN(data7)) {
              let err12 = { instancePath: instancePath + "/participants/min", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
              vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
            }
          }
        }
        if (data6.max !== void 0) {
          let data8 = data6.max;
          if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) {
            let err13 = { instancePath: instancePath + "/participants/max", keyword: "type", params: { type: "integer" } };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
          if (typeof data8 == "number" && isFinite(data8)) {
            if (data8 > 1e4 || isNaN(data8)) {
              let err14 = { instancePath: instancePath + "/participants/max", keyword: "maximum", params: { comparison: "<=", limit: 1e4 } };
              vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
            }
            if (data8 < 1 || isNaN(data8)) {
              let err15 = { instancePath: instancePath + "/participants/max", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
              vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
            }
          }
        }
      } else {
        let err16 = { instancePath: instancePath + "/participants", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    if (data.about !== void 0 && (validate28(data.about, { instancePath: instancePath + "/about", parentData: data, parentDataProperty: "about", rootData }) || (vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors), errors = vErrors.length)), data.outcomes !== void 0 && (validate35(data.outcomes, { instancePath: instancePath + "/outcomes", parentData: data, parentDataProperty: "outcomes", rootData }) || (vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors), errors = vErrors.length)), data.boundaries !== void 0 && (validate38(data.boundaries, { instancePath: instancePath + "/boundaries", parentData: data, parentDataProperty: "boundaries", rootData }) || (vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors), errors = vErrors.length)), data.people !== void 0) {
      let data12 = data.people;
      if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
        for (let key2 in data12) {
          let _errs21 = errors;
          validate48(key2, { instancePath: instancePath + "/people", parentData: data12, parentDataProperty: "people", rootData }) || (vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors), errors = vErrors.length);
          var valid2 = _errs21 === errors;
          if (!valid2) {
            let err17 = { instancePath: instancePath + "/people", keyword: "propertyNames", params: { propertyName: key2 } };
            vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
          }
        }
        for (let key3 in data12)
          pattern0.test(key3) || validate50(data12[key3], { instancePath: instancePath + "/people/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data12, parentDataProperty: key3, rootData }) || (vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors), errors = vErrors.length);
      } else {
        let err18 = { instancePath: instancePath + "/people", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
    if (data.contacts !== void 0) {
      let data14 = data.contacts;
      if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
        for (let key4 in data14) {
          let _errs26 = errors;
          validate48(key4, { instancePath: instancePath + "/contacts", parentData: data14, parentDataProperty: "contacts", rootData }) || (vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors), errors = vErrors.length);
          var valid4 = _errs26 === errors;
          if (!valid4) {
            let err19 = { instancePath: instancePath + "/contacts", keyword: "propertyNames", params: { propertyName: key4 } };
            vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
          }
        }
        for (let key5 in data14)
          pattern0.test(key5) || validate55(data14[key5], { instancePath: instancePath + "/contacts/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data14, parentDataProperty: key5, rootData }) || (vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors), errors = vErrors.length);
      } else {
        let err20 = { instancePath: instancePath + "/contacts", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
    }
    if (data.spaces !== void 0) {
      let data16 = data.spaces;
      if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
        for (let key6 in data16) {
          let _errs31 = errors;
          validate48(key6, { instancePath: instancePath + "/spaces", parentData: data16, parentDataProperty: "spaces", rootData }) || (vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors), errors = vErrors.length);
          var valid6 = _errs31 === errors;
          if (!valid6) {
            let err21 = { instancePath: instancePath + "/spaces", keyword: "propertyNames", params: { propertyName: key6 } };
            vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
          }
        }
        for (let key7 in data16)
          pattern0.test(key7) || validate63(data16[key7], { instancePath: instancePath + "/spaces/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data16, parentDataProperty: key7, rootData }) || (vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors), errors = vErrors.length);
      } else {
        let err22 = { instancePath: instancePath + "/spaces", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
    }
    if (data.resources !== void 0) {
      let data18 = data.resources;
      if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
        for (let key8 in data18) {
          let _errs36 = errors;
          validate48(key8, { instancePath: instancePath + "/resources", parentData: data18, parentDataProperty: "resources", rootData }) || (vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors), errors = vErrors.length);
          var valid8 = _errs36 === errors;
          if (!valid8) {
            let err23 = { instancePath: instancePath + "/resources", keyword: "propertyNames", params: { propertyName: key8 } };
            vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
          }
        }
        for (let key9 in data18)
          pattern0.test(key9) || validate76(data18[key9], { instancePath: instancePath + "/resources/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data18, parentDataProperty: key9, rootData }) || (vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors), errors = vErrors.length);
      } else {
        let err24 = { instancePath: instancePath + "/resources", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
      }
    }
    if (data.stages !== void 0) {
      let data20 = data.stages;
      if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
        for (let key10 in data20) {
          let _errs41 = errors;
          validate48(key10, { instancePath: instancePath + "/stages", parentData: data20, parentDataProperty: "stages", rootData }) || (vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors), errors = vErrors.length);
          var valid10 = _errs41 === errors;
          if (!valid10) {
            let err25 = { instancePath: instancePath + "/stages", keyword: "propertyNames", params: { propertyName: key10 } };
            vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
          }
        }
        for (let key11 in data20)
          pattern0.test(key11) || validate82(data20[key11], { instancePath: instancePath + "/stages/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data20, parentDataProperty: key11, rootData }) || (vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors), errors = vErrors.length);
      } else {
        let err26 = { instancePath: instancePath + "/stages", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
      }
    }
    if (data.agreements !== void 0) {
      let data22 = data.agreements;
      if (Array.isArray(data22)) {
        if (data22.length < 1) {
          let err27 = { instancePath: instancePath + "/agreements", keyword: "minItems", params: { limit: 1 } };
          vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
        }
        let len0 = data22.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate86(data22[i0], { instancePath: instancePath + "/agreements/" + i0, parentData: data22, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors), errors = vErrors.length);
      } else {
        let err28 = { instancePath: instancePath + "/agreements", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
      }
    }
    if (data.moderation !== void 0) {
      let data24 = data.moderation;
      if (Array.isArray(data24)) {
        if (data24.length < 1) {
          let err29 = { instancePath: instancePath + "/moderation", keyword: "minItems", params: { limit: 1 } };
          vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
        }
        let len1 = data24.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate92(data24[i1], { instancePath: instancePath + "/moderation/" + i1, parentData: data24, parentDataProperty: i1, rootData }) || (vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors), errors = vErrors.length);
      } else {
        let err30 = { instancePath: instancePath + "/moderation", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
      }
    }
    if (data.checklist !== void 0) {
      let data26 = data.checklist;
      if (Array.isArray(data26)) {
        if (data26.length < 1) {
          let err31 = { instancePath: instancePath + "/checklist", keyword: "minItems", params: { limit: 1 } };
          vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
        }
        let len2 = data26.length;
        for (let i2 = 0; i2 < len2; i2++)
          validate99(data26[i2], { instancePath: instancePath + "/checklist/" + i2, parentData: data26, parentDataProperty: i2, rootData }) || (vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors), errors = vErrors.length);
      } else {
        let err32 = { instancePath: instancePath + "/checklist", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
      }
    }
    if (data.sessions !== void 0) {
      let data28 = data.sessions;
      if (Array.isArray(data28)) {
        if (data28.length < 1) {
          let err33 = { instancePath: instancePath + "/sessions", keyword: "minItems", params: { limit: 1 } };
          vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
        }
        let len3 = data28.length;
        for (let i3 = 0; i3 < len3; i3++)
          validate107(data28[i3], { instancePath: instancePath + "/sessions/" + i3, parentData: data28, parentDataProperty: i3, rootData }) || (vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors), errors = vErrors.length);
      } else {
        let err34 = { instancePath: instancePath + "/sessions", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
      }
    }
    if (data.posts !== void 0) {
      let data30 = data.posts;
      if (Array.isArray(data30)) {
        if (data30.length < 1) {
          let err35 = { instancePath: instancePath + "/posts", keyword: "minItems", params: { limit: 1 } };
          vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
        }
        let len4 = data30.length;
        for (let i4 = 0; i4 < len4; i4++)
          validate226(data30[i4], { instancePath: instancePath + "/posts/" + i4, parentData: data30, parentDataProperty: i4, rootData }) || (vErrors = vErrors === null ? validate226.errors : vErrors.concat(validate226.errors), errors = vErrors.length);
      } else {
        let err36 = { instancePath: instancePath + "/posts", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
      }
    }
    if (data.evaluation !== void 0) {
      let data32 = data.evaluation;
      if (Array.isArray(data32)) {
        if (data32.length < 1) {
          let err37 = { instancePath: instancePath + "/evaluation", keyword: "minItems", params: { limit: 1 } };
          vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
        }
        let len5 = data32.length;
        for (let i5 = 0; i5 < len5; i5++)
          validate232(data32[i5], { instancePath: instancePath + "/evaluation/" + i5, parentData: data32, parentDataProperty: i5, rootData }) || (vErrors = vErrors === null ? validate232.errors : vErrors.concat(validate232.errors), errors = vErrors.length);
      } else {
        let err38 = { instancePath: instancePath + "/evaluation", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
      }
    }
    data.libraries !== void 0 && (validate35(data.libraries, { instancePath: instancePath + "/libraries", parentData: data, parentDataProperty: "libraries", rootData }) || (vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors), errors = vErrors.length));
  } else {
    let err39 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
  }
  return validate21.errors = vErrors, errors === 0;
}
var cohort = validate238, schema43 = { $id: "cohort", type: "object", required: ["social-learn", "kind", "program", "title"], additionalProperties: !1, patternProperties: { "^x-": !0 }, properties: { "social-learn": { $ref: "definition:version#" }, kind: { const: "cohort" }, program: { $ref: "definition:text#" }, title: { $ref: "definition:text#" }, language: { type: "string", minLength: 1 }, timezone: { type: "string", minLength: 1 }, participants: { type: "integer", minimum: 1, maximum: 1e4 }, roster: { $ref: "definition:text#" }, "delete-after": { $ref: "definition:duration#" }, people: { type: "object", propertyNames: { $ref: "definition:id#" }, patternProperties: { "^x-": !0 }, additionalProperties: { $ref: "definition:person#" } }, contacts: { type: "object", propertyNames: { $ref: "definition:id#" }, patternProperties: { "^x-": !0 }, additionalProperties: { $ref: "definition:contact#" } }, spaces: { type: "object", propertyNames: { $ref: "definition:id#" }, patternProperties: { "^x-": !0 }, additionalProperties: { $ref: "definition:space#" } }, resources: { type: "object", propertyNames: { $ref: "definition:id#" }, patternProperties: { "^x-": !0 }, additionalProperties: { $ref: "definition:resource#" } }, sessions: { type: "object", propertyNames: { $ref: "definition:id#" }, patternProperties: { "^x-": !0 }, additionalProperties: { $ref: "definition:session-of-cohort#" } } } }, schema44 = { $id: "definition:session-of-cohort", type: "object", additionalProperties: !1, patternProperties: { "^x-": !0 }, properties: { title: { $ref: "definition:session#/properties/title" }, space: { $ref: "definition:session#/properties/space" }, who: { $ref: "definition:session#/properties/who" }, duration: { $ref: "definition:session#/properties/duration" }, start: { $ref: "definition:session#/properties/start" }, day: { $ref: "definition:session#/properties/day" }, "max-depth": { $ref: "definition:session#/properties/max-depth" }, setup: { $ref: "definition:session#/properties/setup" }, before: { $ref: "definition:session#/properties/before" }, after: { $ref: "definition:session#/properties/after" }, change: { $ref: "definition:session#/properties/change" }, notes: { $ref: "definition:session#/properties/notes" } } };
function validate254(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data == "string") {
    if (func3(data) < 1) {
      let err0 = { instancePath, keyword: "minLength", params: { limit: 1 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate254.errors = vErrors, errors === 0;
}
function validate256(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "string" && !Array.isArray(data)) {
    let err0 = { instancePath, keyword: "type", params: { type: schema26.type } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (Array.isArray(data)) {
    if (data.length < 1) {
      let err1 = { instancePath, keyword: "minItems", params: { limit: 1 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate24(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length);
  }
  return validate256.errors = vErrors, errors === 0;
}
function validate259(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "string" && !Array.isArray(data)) {
    let err0 = { instancePath, keyword: "type", params: { type: schema24.type } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (Array.isArray(data)) {
    if (data.length < 1) {
      let err1 = { instancePath, keyword: "minItems", params: { limit: 1 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate24(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length);
  }
  return validate259.errors = vErrors, errors === 0;
}
function validate262(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "string" && !(typeof data == "number" && isFinite(data))) {
    let err0 = { instancePath, keyword: "type", params: { type: schema27.type } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "string" && func3(data) < 1) {
    let err1 = { instancePath, keyword: "minLength", params: { limit: 1 } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate262.errors = vErrors, errors === 0;
}
var schema49 = { type: ["string", "array"], minLength: 1, minItems: 1, items: { type: "string", minLength: 1 } };
function validate264(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "string" && !Array.isArray(data)) {
    let err0 = { instancePath, keyword: "type", params: { type: schema49.type } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "string" && func3(data) < 1) {
    let err1 = { instancePath, keyword: "minLength", params: { limit: 1 } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  if (Array.isArray(data)) {
    if (data.length < 1) {
      let err2 = { instancePath, keyword: "minItems", params: { limit: 1 } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 == "string") {
        if (func3(data0) < 1) {
          let err3 = { instancePath: instancePath + "/" + i0, keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        let err4 = { instancePath: instancePath + "/" + i0, keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
  }
  return validate264.errors = vErrors, errors === 0;
}
function validate266(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data))) {
    let err0 = { instancePath, keyword: "type", params: { type: "integer" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "number" && isFinite(data) && (data < 1 || isNaN(data))) {
    let err1 = { instancePath, keyword: "minimum", params: { comparison: ">=", limit: 1 } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate266.errors = vErrors, errors === 0;
}
function validate268(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data))) {
    let err0 = { instancePath, keyword: "type", params: { type: "integer" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data > 5 || isNaN(data)) {
      let err1 = { instancePath, keyword: "maximum", params: { comparison: "<=", limit: 5 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data < 1 || isNaN(data)) {
      let err2 = { instancePath, keyword: "minimum", params: { comparison: ">=", limit: 1 } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  }
  return validate268.errors = vErrors, errors === 0;
}
function validate270(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data == "string") {
    if (func3(data) < 1) {
      let err0 = { instancePath, keyword: "minLength", params: { limit: 1 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate270.errors = vErrors, errors === 0;
}
var schema53 = { type: ["string", "array"], minItems: 1, items: { $ref: "definition:task#" } };
function validate272(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "string" && !Array.isArray(data)) {
    let err0 = { instancePath, keyword: "type", params: { type: schema53.type } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (Array.isArray(data)) {
    if (data.length < 1) {
      let err1 = { instancePath, keyword: "minItems", params: { limit: 1 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate126(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors), errors = vErrors.length);
  }
  return validate272.errors = vErrors, errors === 0;
}
var schema54 = { type: ["string", "array"], minItems: 1, items: { $ref: "definition:task#" } };
function validate275(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "string" && !Array.isArray(data)) {
    let err0 = { instancePath, keyword: "type", params: { type: schema54.type } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (Array.isArray(data)) {
    if (data.length < 1) {
      let err1 = { instancePath, keyword: "minItems", params: { limit: 1 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate126(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors), errors = vErrors.length);
  }
  return validate275.errors = vErrors, errors === 0;
}
function validate278(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data) {
      let _errs1 = errors;
      validate48(key0, { instancePath, parentData: data, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors), errors = vErrors.length);
      var valid0 = _errs1 === errors;
      if (!valid0) {
        let err0 = { instancePath, keyword: "propertyNames", params: { propertyName: key0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    }
    for (let key1 in data)
      if (!pattern0.test(key1)) {
        let data0 = data[key1];
        if (!(data0 && typeof data0 == "object" && !Array.isArray(data0)) && typeof data0 != "string") {
          let err1 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: schema40.additionalProperties.type } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
        if (validate132(data0, { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key1, rootData }) || (vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors), errors = vErrors.length), typeof data0 == "string" && !pattern47.test(data0)) {
          let err2 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "pattern", params: { pattern: "^cut$" } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      }
  } else {
    let err3 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate278.errors = vErrors, errors === 0;
}
function validate282(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data == "string") {
    if (func3(data) < 1) {
      let err0 = { instancePath, keyword: "minLength", params: { limit: 1 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate282.errors = vErrors, errors === 0;
}
function validate253(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(func2.call(schema44.properties, key0) || pattern0.test(key0))) {
        let err0 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    data.title !== void 0 && (validate254(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData }) || (vErrors = vErrors === null ? validate254.errors : vErrors.concat(validate254.errors), errors = vErrors.length)), data.space !== void 0 && (validate256(data.space, { instancePath: instancePath + "/space", parentData: data, parentDataProperty: "space", rootData }) || (vErrors = vErrors === null ? validate256.errors : vErrors.concat(validate256.errors), errors = vErrors.length)), data.who !== void 0 && (validate259(data.who, { instancePath: instancePath + "/who", parentData: data, parentDataProperty: "who", rootData }) || (vErrors = vErrors === null ? validate259.errors : vErrors.concat(validate259.errors), errors = vErrors.length)), data.duration !== void 0 && (validate262(data.duration, { instancePath: instancePath + "/duration", parentData: data, parentDataProperty: "duration", rootData }) || (vErrors = vErrors === null ? validate262.errors : vErrors.concat(validate262.errors), errors = vErrors.length)), data.start !== void 0 && (validate264(data.start, { instancePath: instancePath + "/start", parentData: data, parentDataProperty: "start", rootData }) || (vErrors = vErrors === null ? validate264.errors : vErrors.concat(validate264.errors), errors = vErrors.length)), data.day !== void 0 && (validate266(data.day, { instancePath: instancePath + "/day", parentData: data, parentDataProperty: "day", rootData }) || (vErrors = vErrors === null ? validate266.errors : vErrors.concat(validate266.errors), errors = vErrors.length)), data["max-depth"] !== void 0 && (validate268(data["max-depth"], { instancePath: instancePath + "/max-depth", parentData: data, parentDataProperty: "max-depth", rootData }) || (vErrors = vErrors === null ? validate268.errors : vErrors.concat(validate268.errors), errors = vErrors.length)), data.setup !== void 0 && (validate270(data.setup, { instancePath: instancePath + "/setup", parentData: data, parentDataProperty: "setup", rootData }) || (vErrors = vErrors === null ? validate270.errors : vErrors.concat(validate270.errors), errors = vErrors.length)), data.before !== void 0 && (validate272(data.before, { instancePath: instancePath + "/before", parentData: data, parentDataProperty: "before", rootData }) || (vErrors = vErrors === null ? validate272.errors : vErrors.concat(validate272.errors), errors = vErrors.length)), data.after !== void 0 && (validate275(data.after, { instancePath: instancePath + "/after", parentData: data, parentDataProperty: "after", rootData }) || (vErrors = vErrors === null ? validate275.errors : vErrors.concat(validate275.errors), errors = vErrors.length)), data.change !== void 0 && (validate278(data.change, { instancePath: instancePath + "/change", parentData: data, parentDataProperty: "change", rootData }) || (vErrors = vErrors === null ? validate278.errors : vErrors.concat(validate278.errors), errors = vErrors.length)), data.notes !== void 0 && (validate282(data.notes, { instancePath: instancePath + "/notes", parentData: data, parentDataProperty: "notes", rootData }) || (vErrors = vErrors === null ? validate282.errors : vErrors.concat(validate282.errors), errors = vErrors.length));
  } else {
    let err1 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate253.errors = vErrors, errors === 0;
}
function validate238(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data["social-learn"] === void 0) {
      let err0 = { instancePath, keyword: "required", params: { missingProperty: "social-learn" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.kind === void 0) {
      let err1 = { instancePath, keyword: "required", params: { missingProperty: "kind" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.program === void 0) {
      let err2 = { instancePath, keyword: "required", params: { missingProperty: "program" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.title === void 0) {
      let err3 = { instancePath, keyword: "required", params: { missingProperty: "title" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    for (let key0 in data)
      if (!(func2.call(schema43.properties, key0) || pattern0.test(key0))) {
        let err4 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    if (data["social-learn"] !== void 0 && (validate22(data["social-learn"], { instancePath: instancePath + "/social-learn", parentData: data, parentDataProperty: "social-learn", rootData }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length)), data.kind !== void 0 && data.kind !== "cohort") {
      let err5 = { instancePath: instancePath + "/kind", keyword: "const", params: { allowedValue: "cohort" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.program !== void 0 && (validate24(data.program, { instancePath: instancePath + "/program", parentData: data, parentDataProperty: "program", rootData }) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length)), data.title !== void 0 && (validate24(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData }) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length)), data.language !== void 0) {
      let data4 = data.language;
      if (typeof data4 == "string") {
        if (func3(data4) < 1) {
          let err6 = { instancePath: instancePath + "/language", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        let err7 = { instancePath: instancePath + "/language", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.timezone !== void 0) {
      let data5 = data.timezone;
      if (typeof data5 == "string") {
        if (func3(data5) < 1) {
          let err8 = { instancePath: instancePath + "/timezone", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      } else {
        let err9 = { instancePath: instancePath + "/timezone", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.participants !== void 0) {
      let data6 = data.participants;
      if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
        let err10 = { instancePath: instancePath + "/participants", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
      if (typeof data6 == "number" && isFinite(data6)) {
        if (data6 > 1e4 || isNaN(data6)) {
          let err11 = { instancePath: instancePath + "/participants", keyword: "maximum", params: { comparison: "<=", limit: 1e4 } };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
        if (data6 < 1 || isNaN(data6)) {
          let err12 = { instancePath: instancePath + "/participants", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
      }
    }
    if (data.roster !== void 0 && (validate24(data.roster, { instancePath: instancePath + "/roster", parentData: data, parentDataProperty: "roster", rootData }) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length)), data["delete-after"] !== void 0 && (validate137(data["delete-after"], { instancePath: instancePath + "/delete-after", parentData: data, parentDataProperty: "delete-after", rootData }) || (vErrors = vErrors === null ? validate137.errors : vErrors.concat(validate137.errors), errors = vErrors.length)), data.people !== void 0) {
      let data9 = data.people;
      if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
        for (let key1 in data9) {
          let _errs16 = errors;
          validate48(key1, { instancePath: instancePath + "/people", parentData: data9, parentDataProperty: "people", rootData }) || (vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors), errors = vErrors.length);
          var valid1 = _errs16 === errors;
          if (!valid1) {
            let err13 = { instancePath: instancePath + "/people", keyword: "propertyNames", params: { propertyName: key1 } };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
        }
        for (let key2 in data9)
          pattern0.test(key2) || validate50(data9[key2], { instancePath: instancePath + "/people/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data9, parentDataProperty: key2, rootData }) || (vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors), errors = vErrors.length);
      } else {
        let err14 = { instancePath: instancePath + "/people", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.contacts !== void 0) {
      let data11 = data.contacts;
      if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
        for (let key3 in data11) {
          let _errs21 = errors;
          validate48(key3, { instancePath: instancePath + "/contacts", parentData: data11, parentDataProperty: "contacts", rootData }) || (vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors), errors = vErrors.length);
          var valid3 = _errs21 === errors;
          if (!valid3) {
            let err15 = { instancePath: instancePath + "/contacts", keyword: "propertyNames", params: { propertyName: key3 } };
            vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
          }
        }
        for (let key4 in data11)
          pattern0.test(key4) || validate55(data11[key4], { instancePath: instancePath + "/contacts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data11, parentDataProperty: key4, rootData }) || (vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors), errors = vErrors.length);
      } else {
        let err16 = { instancePath: instancePath + "/contacts", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    if (data.spaces !== void 0) {
      let data13 = data.spaces;
      if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
        for (let key5 in data13) {
          let _errs26 = errors;
          validate48(key5, { instancePath: instancePath + "/spaces", parentData: data13, parentDataProperty: "spaces", rootData }) || (vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors), errors = vErrors.length);
          var valid5 = _errs26 === errors;
          if (!valid5) {
            let err17 = { instancePath: instancePath + "/spaces", keyword: "propertyNames", params: { propertyName: key5 } };
            vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
          }
        }
        for (let key6 in data13)
          pattern0.test(key6) || validate63(data13[key6], { instancePath: instancePath + "/spaces/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data13, parentDataProperty: key6, rootData }) || (vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors), errors = vErrors.length);
      } else {
        let err18 = { instancePath: instancePath + "/spaces", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
    if (data.resources !== void 0) {
      let data15 = data.resources;
      if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
        for (let key7 in data15) {
          let _errs31 = errors;
          validate48(key7, { instancePath: instancePath + "/resources", parentData: data15, parentDataProperty: "resources", rootData }) || (vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors), errors = vErrors.length);
          var valid7 = _errs31 === errors;
          if (!valid7) {
            let err19 = { instancePath: instancePath + "/resources", keyword: "propertyNames", params: { propertyName: key7 } };
            vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
          }
        }
        for (let key8 in data15)
          pattern0.test(key8) || validate76(data15[key8], { instancePath: instancePath + "/resources/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data15, parentDataProperty: key8, rootData }) || (vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors), errors = vErrors.length);
      } else {
        let err20 = { instancePath: instancePath + "/resources", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
    }
    if (data.sessions !== void 0) {
      let data17 = data.sessions;
      if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
        for (let key9 in data17) {
          let _errs36 = errors;
          validate48(key9, { instancePath: instancePath + "/sessions", parentData: data17, parentDataProperty: "sessions", rootData }) || (vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors), errors = vErrors.length);
          var valid9 = _errs36 === errors;
          if (!valid9) {
            let err21 = { instancePath: instancePath + "/sessions", keyword: "propertyNames", params: { propertyName: key9 } };
            vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
          }
        }
        for (let key10 in data17)
          pattern0.test(key10) || validate253(data17[key10], { instancePath: instancePath + "/sessions/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data17, parentDataProperty: key10, rootData }) || (vErrors = vErrors === null ? validate253.errors : vErrors.concat(validate253.errors), errors = vErrors.length);
      } else {
        let err22 = { instancePath: instancePath + "/sessions", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
    }
  } else {
    let err23 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
  }
  return validate238.errors = vErrors, errors === 0;
}
var library = validate285, schema57 = { $id: "library", type: "object", required: ["social-learn", "kind", "title"], additionalProperties: !1, patternProperties: { "^x-": !0 }, properties: { "social-learn": { $ref: "definition:version#" }, kind: { const: "library" }, title: { $ref: "definition:text#" }, id: { $ref: "definition:id#" }, summary: { $ref: "definition:text#" }, language: { type: "string", minLength: 1 }, about: { $ref: "definition:about#" }, activities: { type: "object", propertyNames: { $ref: "definition:id#" }, patternProperties: { "^x-": !0 }, additionalProperties: { $ref: "definition:activity#", type: "object" } }, sessions: { type: "object", propertyNames: { $ref: "definition:id#" }, patternProperties: { "^x-": !0 }, additionalProperties: { $ref: "definition:session#" } }, agreements: { type: "object", propertyNames: { $ref: "definition:id#" }, patternProperties: { "^x-": !0 }, additionalProperties: { $ref: "definition:agreement#" } }, prompts: { type: "object", propertyNames: { $ref: "definition:id#" }, patternProperties: { "^x-": !0 }, additionalProperties: { $ref: "definition:prompt#" } }, moderation: { type: "object", propertyNames: { $ref: "definition:id#" }, patternProperties: { "^x-": !0 }, additionalProperties: { $ref: "definition:moderation-rule#" } } } };
function validate285(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data["social-learn"] === void 0) {
      let err0 = { instancePath, keyword: "required", params: { missingProperty: "social-learn" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.kind === void 0) {
      let err1 = { instancePath, keyword: "required", params: { missingProperty: "kind" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.title === void 0) {
      let err2 = { instancePath, keyword: "required", params: { missingProperty: "title" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    for (let key0 in data)
      if (!(func2.call(schema57.properties, key0) || pattern0.test(key0))) {
        let err3 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    if (data["social-learn"] !== void 0 && (validate22(data["social-learn"], { instancePath: instancePath + "/social-learn", parentData: data, parentDataProperty: "social-learn", rootData }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length)), data.kind !== void 0 && data.kind !== "library") {
      let err4 = { instancePath: instancePath + "/kind", keyword: "const", params: { allowedValue: "library" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.title !== void 0 && (validate24(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData }) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length)), data.id !== void 0 && (validate48(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData }) || (vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors), errors = vErrors.length)), data.summary !== void 0 && (validate24(data.summary, { instancePath: instancePath + "/summary", parentData: data, parentDataProperty: "summary", rootData }) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length)), data.language !== void 0) {
      let data5 = data.language;
      if (typeof data5 == "string") {
        if (func3(data5) < 1) {
          let err5 = { instancePath: instancePath + "/language", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        let err6 = { instancePath: instancePath + "/language", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.about !== void 0 && (validate28(data.about, { instancePath: instancePath + "/about", parentData: data, parentDataProperty: "about", rootData }) || (vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors), errors = vErrors.length)), data.activities !== void 0) {
      let data7 = data.activities;
      if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
        for (let key1 in data7) {
          let _errs12 = errors;
          validate48(key1, { instancePath: instancePath + "/activities", parentData: data7, parentDataProperty: "activities", rootData }) || (vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors), errors = vErrors.length);
          var valid1 = _errs12 === errors;
          if (!valid1) {
            let err7 = { instancePath: instancePath + "/activities", keyword: "propertyNames", params: { propertyName: key1 } };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
        }
        for (let key2 in data7)
          if (!pattern0.test(key2)) {
            let data8 = data7[key2];
            if (!(data8 && typeof data8 == "object" && !Array.isArray(data8))) {
              let err8 = { instancePath: instancePath + "/activities/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: "object" } };
              vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
            }
            validate132(data8, { instancePath: instancePath + "/activities/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data7, parentDataProperty: key2, rootData }) || (vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors), errors = vErrors.length);
          }
      } else {
        let err9 = { instancePath: instancePath + "/activities", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.sessions !== void 0) {
      let data9 = data.sessions;
      if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
        for (let key3 in data9) {
          let _errs18 = errors;
          validate48(key3, { instancePath: instancePath + "/sessions", parentData: data9, parentDataProperty: "sessions", rootData }) || (vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors), errors = vErrors.length);
          var valid3 = _errs18 === errors;
          if (!valid3) {
            let err10 = { instancePath: instancePath + "/sessions", keyword: "propertyNames", params: { propertyName: key3 } };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
        }
        for (let key4 in data9)
          pattern0.test(key4) || validate107(data9[key4], { instancePath: instancePath + "/sessions/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data9, parentDataProperty: key4, rootData }) || (vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors), errors = vErrors.length);
      } else {
        let err11 = { instancePath: instancePath + "/sessions", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.agreements !== void 0) {
      let data11 = data.agreements;
      if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
        for (let key5 in data11) {
          let _errs23 = errors;
          validate48(key5, { instancePath: instancePath + "/agreements", parentData: data11, parentDataProperty: "agreements", rootData }) || (vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors), errors = vErrors.length);
          var valid5 = _errs23 === errors;
          if (!valid5) {
            let err12 = { instancePath: instancePath + "/agreements", keyword: "propertyNames", params: { propertyName: key5 } };
            vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
          }
        }
        for (let key6 in data11)
          pattern0.test(key6) || validate86(data11[key6], { instancePath: instancePath + "/agreements/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data11, parentDataProperty: key6, rootData }) || (vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors), errors = vErrors.length);
      } else {
        let err13 = { instancePath: instancePath + "/agreements", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.prompts !== void 0) {
      let data13 = data.prompts;
      if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
        for (let key7 in data13) {
          let _errs28 = errors;
          validate48(key7, { instancePath: instancePath + "/prompts", parentData: data13, parentDataProperty: "prompts", rootData }) || (vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors), errors = vErrors.length);
          var valid7 = _errs28 === errors;
          if (!valid7) {
            let err14 = { instancePath: instancePath + "/prompts", keyword: "propertyNames", params: { propertyName: key7 } };
            vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
          }
        }
        for (let key8 in data13)
          pattern0.test(key8) || validate153(data13[key8], { instancePath: instancePath + "/prompts/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data13, parentDataProperty: key8, rootData }) || (vErrors = vErrors === null ? validate153.errors : vErrors.concat(validate153.errors), errors = vErrors.length);
      } else {
        let err15 = { instancePath: instancePath + "/prompts", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.moderation !== void 0) {
      let data15 = data.moderation;
      if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
        for (let key9 in data15) {
          let _errs33 = errors;
          validate48(key9, { instancePath: instancePath + "/moderation", parentData: data15, parentDataProperty: "moderation", rootData }) || (vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors), errors = vErrors.length);
          var valid9 = _errs33 === errors;
          if (!valid9) {
            let err16 = { instancePath: instancePath + "/moderation", keyword: "propertyNames", params: { propertyName: key9 } };
            vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
          }
        }
        for (let key10 in data15)
          pattern0.test(key10) || validate92(data15[key10], { instancePath: instancePath + "/moderation/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data15, parentDataProperty: key10, rootData }) || (vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors), errors = vErrors.length);
      } else {
        let err17 = { instancePath: instancePath + "/moderation", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
  } else {
    let err18 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
  }
  return validate285.errors = vErrors, errors === 0;
}
var config = validate301, schema58 = { $id: "config", type: "object", required: ["social-learn", "kind"], additionalProperties: !1, patternProperties: { "^x-": !0 }, properties: { "social-learn": { $ref: "definition:version#" }, kind: { const: "config" }, programs: { $ref: "definition:texts#" }, cohorts: { $ref: "definition:texts#" }, paper: { type: "string", enum: ["a4", "letter"] }, brand: { $ref: "definition:text#" }, render: { type: "object", additionalProperties: !1, patternProperties: { "^x-": !0 }, properties: { guide: { $ref: "definition:formats#" }, slides: { $ref: "definition:formats#" }, handout: { $ref: "definition:formats#" } } }, lint: { type: "object", additionalProperties: !1, patternProperties: { "^x-": !0 }, properties: { preset: { type: "string", enum: ["minimal", "recommended", "strict"] }, rules: { type: "object", patternProperties: { "^x-": !0 }, additionalProperties: { $ref: "definition:rule-setting#" } }, terms: { type: "array", minItems: 1, items: { $ref: "definition:term#" } } } } } }, schema59 = { $id: "definition:formats", type: "array", minItems: 1, items: { type: "string", enum: ["md", "html", "pdf", "docx", "pptx"] } };
function validate306(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (Array.isArray(data)) {
    if (data.length < 1) {
      let err0 = { instancePath, keyword: "minItems", params: { limit: 1 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 != "string") {
        let err1 = { instancePath: instancePath + "/" + i0, keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (!(data0 === "md" || data0 === "html" || data0 === "pdf" || data0 === "docx" || data0 === "pptx")) {
        let err2 = { instancePath: instancePath + "/" + i0, keyword: "enum", params: { allowedValues: schema59.items.enum } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
  } else {
    let err3 = { instancePath, keyword: "type", params: { type: "array" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate306.errors = vErrors, errors === 0;
}
var schema60 = { $id: "definition:rule-setting", type: ["string", "object"], pattern: "^(off|info|warning|error)$", patternProperties: { "^x-": !0 }, properties: { severity: { $ref: "definition:severity#" } }, additionalProperties: { type: ["string", "number", "boolean", "array"] } }, pattern69 = new RegExp("^(off|info|warning|error)$", "u"), schema61 = { $id: "definition:severity", type: "string", enum: ["off", "info", "warning", "error"] };
function validate311(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "string") {
    let err0 = { instancePath, keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (!(data === "off" || data === "info" || data === "warning" || data === "error")) {
    let err1 = { instancePath, keyword: "enum", params: { allowedValues: schema61.enum } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate311.errors = vErrors, errors === 0;
}
function validate310(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
    let err0 = { instancePath, keyword: "type", params: { type: schema60.type } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "string" && !pattern69.test(data)) {
    let err1 = { instancePath, keyword: "pattern", params: { pattern: "^(off|info|warning|error)$" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "severity" || pattern0.test(key0))) {
        let data0 = data[key0];
        if (typeof data0 != "string" && !(typeof data0 == "number" && isFinite(data0)) && typeof data0 != "boolean" && !Array.isArray(data0)) {
          let err2 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: schema60.additionalProperties.type } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      }
    data.severity !== void 0 && (validate311(data.severity, { instancePath: instancePath + "/severity", parentData: data, parentDataProperty: "severity", rootData }) || (vErrors = vErrors === null ? validate311.errors : vErrors.concat(validate311.errors), errors = vErrors.length));
  }
  return validate310.errors = vErrors, errors === 0;
}
var schema62 = { $id: "definition:term", type: "object", required: ["find", "message"], additionalProperties: !1, patternProperties: { "^x-": !0 }, properties: { find: { type: ["string", "array"], minItems: 1, items: { $ref: "definition:text#" } }, in: { type: ["string", "array"], minItems: 1, items: { $ref: "definition:text#" } }, message: { $ref: "definition:text#" }, severity: { $ref: "definition:severity#" }, suggest: { $ref: "definition:text#" } } };
function validate314(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.find === void 0) {
      let err0 = { instancePath, keyword: "required", params: { missingProperty: "find" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.message === void 0) {
      let err1 = { instancePath, keyword: "required", params: { missingProperty: "message" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "find" || key0 === "in" || key0 === "message" || key0 === "severity" || key0 === "suggest" || pattern0.test(key0))) {
        let err2 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.find !== void 0) {
      let data0 = data.find;
      if (typeof data0 != "string" && !Array.isArray(data0)) {
        let err3 = { instancePath: instancePath + "/find", keyword: "type", params: { type: schema62.properties.find.type } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (Array.isArray(data0)) {
        if (data0.length < 1) {
          let err4 = { instancePath: instancePath + "/find", keyword: "minItems", params: { limit: 1 } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate24(data0[i0], { instancePath: instancePath + "/find/" + i0, parentData: data0, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length);
      }
    }
    if (data.in !== void 0) {
      let data2 = data.in;
      if (typeof data2 != "string" && !Array.isArray(data2)) {
        let err5 = { instancePath: instancePath + "/in", keyword: "type", params: { type: schema62.properties.in.type } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (Array.isArray(data2)) {
        if (data2.length < 1) {
          let err6 = { instancePath: instancePath + "/in", keyword: "minItems", params: { limit: 1 } };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        let len1 = data2.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate24(data2[i1], { instancePath: instancePath + "/in/" + i1, parentData: data2, parentDataProperty: i1, rootData }) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length);
      }
    }
    data.message !== void 0 && (validate24(data.message, { instancePath: instancePath + "/message", parentData: data, parentDataProperty: "message", rootData }) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length)), data.severity !== void 0 && (validate311(data.severity, { instancePath: instancePath + "/severity", parentData: data, parentDataProperty: "severity", rootData }) || (vErrors = vErrors === null ? validate311.errors : vErrors.concat(validate311.errors), errors = vErrors.length)), data.suggest !== void 0 && (validate24(data.suggest, { instancePath: instancePath + "/suggest", parentData: data, parentDataProperty: "suggest", rootData }) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length));
  } else {
    let err7 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate314.errors = vErrors, errors === 0;
}
function validate301(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data["social-learn"] === void 0) {
      let err0 = { instancePath, keyword: "required", params: { missingProperty: "social-learn" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.kind === void 0) {
      let err1 = { instancePath, keyword: "required", params: { missingProperty: "kind" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "social-learn" || key0 === "kind" || key0 === "programs" || key0 === "cohorts" || key0 === "paper" || key0 === "brand" || key0 === "render" || key0 === "lint" || pattern0.test(key0))) {
        let err2 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data["social-learn"] !== void 0 && (validate22(data["social-learn"], { instancePath: instancePath + "/social-learn", parentData: data, parentDataProperty: "social-learn", rootData }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length)), data.kind !== void 0 && data.kind !== "config") {
      let err3 = { instancePath: instancePath + "/kind", keyword: "const", params: { allowedValue: "config" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.programs !== void 0 && (validate35(data.programs, { instancePath: instancePath + "/programs", parentData: data, parentDataProperty: "programs", rootData }) || (vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors), errors = vErrors.length)), data.cohorts !== void 0 && (validate35(data.cohorts, { instancePath: instancePath + "/cohorts", parentData: data, parentDataProperty: "cohorts", rootData }) || (vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors), errors = vErrors.length)), data.paper !== void 0) {
      let data4 = data.paper;
      if (typeof data4 != "string") {
        let err4 = { instancePath: instancePath + "/paper", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (!(data4 === "a4" || data4 === "letter")) {
        let err5 = { instancePath: instancePath + "/paper", keyword: "enum", params: { allowedValues: schema58.properties.paper.enum } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.brand !== void 0 && (validate24(data.brand, { instancePath: instancePath + "/brand", parentData: data, parentDataProperty: "brand", rootData }) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length)), data.render !== void 0) {
      let data6 = data.render;
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        for (let key1 in data6)
          if (!(key1 === "guide" || key1 === "slides" || key1 === "handout" || pattern0.test(key1))) {
            let err6 = { instancePath: instancePath + "/render", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
        data6.guide !== void 0 && (validate306(data6.guide, { instancePath: instancePath + "/render/guide", parentData: data6, parentDataProperty: "guide", rootData }) || (vErrors = vErrors === null ? validate306.errors : vErrors.concat(validate306.errors), errors = vErrors.length)), data6.slides !== void 0 && (validate306(data6.slides, { instancePath: instancePath + "/render/slides", parentData: data6, parentDataProperty: "slides", rootData }) || (vErrors = vErrors === null ? validate306.errors : vErrors.concat(validate306.errors), errors = vErrors.length)), data6.handout !== void 0 && (validate306(data6.handout, { instancePath: instancePath + "/render/handout", parentData: data6, parentDataProperty: "handout", rootData }) || (vErrors = vErrors === null ? validate306.errors : vErrors.concat(validate306.errors), errors = vErrors.length));
      } else {
        let err7 = { instancePath: instancePath + "/render", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.lint !== void 0) {
      let data10 = data.lint;
      if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
        for (let key2 in data10)
          if (!(key2 === "preset" || key2 === "rules" || key2 === "terms" || pattern0.test(key2))) {
            let err8 = { instancePath: instancePath + "/lint", keyword: "additionalProperties", params: { additionalProperty: key2 } };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
        if (data10.preset !== void 0) {
          let data11 = data10.preset;
          if (typeof data11 != "string") {
            let err9 = { instancePath: instancePath + "/lint/preset", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
          if (!(data11 === "minimal" || data11 === "recommended" || data11 === "strict")) {
            let err10 = { instancePath: instancePath + "/lint/preset", keyword: "enum", params: { allowedValues: schema58.properties.lint.properties.preset.enum } };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
        }
        if (data10.rules !== void 0) {
          let data12 = data10.rules;
          if (data12 && typeof data12 == "object" && !Array.isArray(data12))
            for (let key3 in data12)
              pattern0.test(key3) || validate310(data12[key3], { instancePath: instancePath + "/lint/rules/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data12, parentDataProperty: key3, rootData }) || (vErrors = vErrors === null ? validate310.errors : vErrors.concat(validate310.errors), errors = vErrors.length);
          else {
            let err11 = { instancePath: instancePath + "/lint/rules", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
          }
        }
        if (data10.terms !== void 0) {
          let data14 = data10.terms;
          if (Array.isArray(data14)) {
            if (data14.length < 1) {
              let err12 = { instancePath: instancePath + "/lint/terms", keyword: "minItems", params: { limit: 1 } };
              vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
            }
            let len0 = data14.length;
            for (let i0 = 0; i0 < len0; i0++)
              validate314(data14[i0], { instancePath: instancePath + "/lint/terms/" + i0, parentData: data14, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate314.errors : vErrors.concat(validate314.errors), errors = vErrors.length);
          } else {
            let err13 = { instancePath: instancePath + "/lint/terms", keyword: "type", params: { type: "array" } };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
        }
      } else {
        let err14 = { instancePath: instancePath + "/lint", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
  } else {
    let err15 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
  }
  return validate301.errors = vErrors, errors === 0;
}
export {
  cohort,
  config,
  library,
  program
};
