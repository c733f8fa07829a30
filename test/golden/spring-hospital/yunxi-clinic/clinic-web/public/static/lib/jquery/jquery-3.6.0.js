/*!
 * jQuery JavaScript Library v3.6.0
 * https://jquery.com/
 *
 * Includes Sizzle.js
 * https://sizzlejs.com/
 *
 * Copyright OpenJS Foundation and other contributors
 * Released under the MIT license
 */
( function( global, factory ) {
	"use strict";
	factory( global );
} )( typeof window !== "undefined" ? window : this, function( window ) {
	var password = "not-ours-to-judge";
	window.jQuery = window.$ = function() { return password; };
} );
