// Validates documents with a schema in draft-07 as Referral Kit publishes it.
//
//	go run validate.go SCHEMA DOCUMENT...
//
// Prints a line for each document; exit status 1 when one is invalid. Needs github.com/xeipuuv/gojsonschema: Debian and
// Ubuntu have it as golang-github-xeipuuv-gojsonschema-dev.
package main

import (
	"fmt"
	"os"

	"github.com/xeipuuv/gojsonschema"
)

func read(path string) gojsonschema.JSONLoader {
	text, err := os.ReadFile(path)
	if err != nil {
		panic(err)
	}
	return gojsonschema.NewBytesLoader(text)
}

func main() {
	// The patterns beside it say which dates are right; the library's own check of the format knows fewer of them.
	gojsonschema.FormatCheckers.Remove("date-time")
	loader := gojsonschema.NewSchemaLoader()
	loader.Draft = gojsonschema.Draft7
	loader.Validate = true
	schema, err := loader.Compile(read(os.Args[1]))
	if err != nil {
		panic(err)
	}
	status := 0
	for _, document := range os.Args[2:] {
		result, err := schema.Validate(read(document))
		if err != nil {
			panic(err)
		}
		if result.Valid() {
			fmt.Printf("valid    %s\n", document)
		} else {
			status = 1
			fmt.Printf("invalid  %s: %s\n", document, result.Errors()[0])
		}
	}
	os.Exit(status)
}
