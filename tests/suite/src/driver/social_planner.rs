// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Calls of Social planner.

#![allow(unused_imports, reason = "what a family needs depends on its document")]
use hoopai as rt;
use hoopai::social_planner::models;
use crate::support::{
    CallError, ModelCase, Operation, Place, Values, arg, file, files, optional,
    optional_file, optional_files, round_trip,
};
pub(crate) static OPERATIONS: &[Operation] = &[
    Operation {
        family: "social_planner",
        method: "GET",
        path: "/social-media-posting/oauth/google/start",
        operation_id: "start-google-oauth",
        call: start_google_oauth,
        answer: None,
    },
    Operation {
        family: "social_planner",
        method: "GET",
        path: "/social-media-posting/oauth/{locationId}/google/locations/{accountId}",
        operation_id: "get-google-locations",
        call: get_google_locations,
        answer: Some(round_trip::<models::GetGoogleLocationResponse>),
    },
    Operation {
        family: "social_planner",
        method: "POST",
        path: "/social-media-posting/oauth/{locationId}/google/locations/{accountId}",
        operation_id: "set-google-locations",
        call: set_google_locations,
        answer: Some(round_trip::<models::SocialMediaGmbAccountResponse>),
    },
    Operation {
        family: "social_planner",
        method: "POST",
        path: "/social-media-posting/{locationId}/posts/list",
        operation_id: "get-posts",
        call: list_posts,
        answer: Some(round_trip::<models::PostSuccessfulResponseDto>),
    },
    Operation {
        family: "social_planner",
        method: "POST",
        path: "/social-media-posting/{locationId}/posts",
        operation_id: "create-post",
        call: create_post,
        answer: Some(round_trip::<models::CreatePostSuccessfulResponseDto>),
    },
    Operation {
        family: "social_planner",
        method: "GET",
        path: "/social-media-posting/{locationId}/posts/{id}",
        operation_id: "get-post",
        call: get_post,
        answer: Some(round_trip::<models::GetPostSuccessfulResponseDto>),
    },
    Operation {
        family: "social_planner",
        method: "PUT",
        path: "/social-media-posting/{locationId}/posts/{id}",
        operation_id: "edit-post",
        call: update_post,
        answer: Some(round_trip::<models::UpdatePostResponse>),
    },
    Operation {
        family: "social_planner",
        method: "DELETE",
        path: "/social-media-posting/{locationId}/posts/{id}",
        operation_id: "delete-post",
        call: delete_post,
        answer: Some(round_trip::<models::DeletePostSuccessfulResponseDto>),
    },
    Operation {
        family: "social_planner",
        method: "POST",
        path: "/social-media-posting/{locationId}/posts/bulk-delete",
        operation_id: "bulk-delete-social-planner-posts",
        call: bulk_delete_posts,
        answer: Some(round_trip::<models::BulkDeleteResponse>),
    },
    Operation {
        family: "social_planner",
        method: "GET",
        path: "/social-media-posting/{locationId}/accounts",
        operation_id: "get-account",
        call: list_accounts,
        answer: Some(round_trip::<models::AccountsListResponseDto>),
    },
    Operation {
        family: "social_planner",
        method: "DELETE",
        path: "/social-media-posting/{locationId}/accounts/{id}",
        operation_id: "delete-account",
        call: delete_account,
        answer: Some(round_trip::<models::LocationAndAccountDeleteResponse>),
    },
    Operation {
        family: "social_planner",
        method: "GET",
        path: "/social-media-posting/oauth/facebook/start",
        operation_id: "start-facebook-oauth",
        call: start_facebook_oauth,
        answer: None,
    },
    Operation {
        family: "social_planner",
        method: "GET",
        path: "/social-media-posting/oauth/{locationId}/facebook/accounts/{accountId}",
        operation_id: "get-facebook-page-group",
        call: get_facebook_page_group,
        answer: Some(round_trip::<models::GetFacebookAccountsResponse>),
    },
    Operation {
        family: "social_planner",
        method: "POST",
        path: "/social-media-posting/oauth/{locationId}/facebook/accounts/{accountId}",
        operation_id: "attach-facebook-page-group",
        call: attach_facebook_page_group,
        answer: Some(round_trip::<models::SocialMediaFbAccountResponse>),
    },
    Operation {
        family: "social_planner",
        method: "GET",
        path: "/social-media-posting/oauth/instagram/start",
        operation_id: "start-instagram-oauth",
        call: start_instagram_oauth,
        answer: None,
    },
    Operation {
        family: "social_planner",
        method: "GET",
        path: "/social-media-posting/oauth/{locationId}/instagram/accounts/{accountId}",
        operation_id: "get-instagram-page-group",
        call: get_instagram_page_group,
        answer: Some(round_trip::<models::GetInstagramAccountsResponse>),
    },
    Operation {
        family: "social_planner",
        method: "POST",
        path: "/social-media-posting/oauth/{locationId}/instagram/accounts/{accountId}",
        operation_id: "attach-instagram-page-group",
        call: attach_instagram_page_group,
        answer: Some(round_trip::<models::SocialMediaInstagramAccountResponse>),
    },
    Operation {
        family: "social_planner",
        method: "GET",
        path: "/social-media-posting/oauth/linkedin/start",
        operation_id: "start-linkedin-oauth",
        call: start_linkedin_oauth,
        answer: None,
    },
    Operation {
        family: "social_planner",
        method: "GET",
        path: "/social-media-posting/oauth/{locationId}/linkedin/accounts/{accountId}",
        operation_id: "get-linkedin-page-profile",
        call: get_linkedin_page_profile,
        answer: Some(round_trip::<models::GetLinkedInAccountsResponse>),
    },
    Operation {
        family: "social_planner",
        method: "POST",
        path: "/social-media-posting/oauth/{locationId}/linkedin/accounts/{accountId}",
        operation_id: "attach-linkedin-page-profile",
        call: attach_linkedin_page_profile,
        answer: Some(round_trip::<models::SocialMediaLinkedInAccountResponse>),
    },
    Operation {
        family: "social_planner",
        method: "GET",
        path: "/social-media-posting/oauth/twitter/start",
        operation_id: "start-twitter-oauth",
        call: start_twitter_oauth,
        answer: None,
    },
    Operation {
        family: "social_planner",
        method: "GET",
        path: "/social-media-posting/oauth/{locationId}/twitter/accounts/{accountId}",
        operation_id: "get-twitter-profile",
        call: get_twitter_profile,
        answer: Some(round_trip::<models::GetTwitterAccountsResponse>),
    },
    Operation {
        family: "social_planner",
        method: "POST",
        path: "/social-media-posting/oauth/{locationId}/twitter/accounts/{accountId}",
        operation_id: "attach-twitter-profile",
        call: attach_twitter_profile,
        answer: Some(round_trip::<models::SocialMediaTwitterAccountResponse>),
    },
    Operation {
        family: "social_planner",
        method: "GET",
        path: "/social-media-posting/{locationId}/csv",
        operation_id: "get-upload-status",
        call: get_upload_status,
        answer: Some(round_trip::<models::GetUploadStatusResponseDto>),
    },
    Operation {
        family: "social_planner",
        method: "POST",
        path: "/social-media-posting/{locationId}/csv",
        operation_id: "upload-csv",
        call: upload_csv,
        answer: Some(round_trip::<models::UploadFileResponseDto>),
    },
    Operation {
        family: "social_planner",
        method: "POST",
        path: "/social-media-posting/{locationId}/set-accounts",
        operation_id: "set-accounts",
        call: set_accounts,
        answer: Some(round_trip::<models::SetAccountsResponse>),
    },
    Operation {
        family: "social_planner",
        method: "GET",
        path: "/social-media-posting/{locationId}/csv/{id}",
        operation_id: "get-csv-post",
        call: get_csv_post,
        answer: Some(round_trip::<models::GetCsvPostResponseDto>),
    },
    Operation {
        family: "social_planner",
        method: "DELETE",
        path: "/social-media-posting/{locationId}/csv/{id}",
        operation_id: "delete-csv",
        call: delete_csv,
        answer: Some(round_trip::<models::DeleteCsvResponse>),
    },
    Operation {
        family: "social_planner",
        method: "PATCH",
        path: "/social-media-posting/{locationId}/csv/{id}",
        operation_id: "start-csv-finalize",
        call: start_csv_finalize,
        answer: Some(round_trip::<models::CsvPostStatusResponse>),
    },
    Operation {
        family: "social_planner",
        method: "DELETE",
        path: "/social-media-posting/{locationId}/csv/{csvId}/post/{postId}",
        operation_id: "delete-csv-post",
        call: delete_csv_post,
        answer: Some(round_trip::<models::DeletePostResponseDto>),
    },
    Operation {
        family: "social_planner",
        method: "GET",
        path: "/social-media-posting/oauth/tiktok/start",
        operation_id: "start-tiktok-oauth",
        call: start_tiktok_oauth,
        answer: None,
    },
    Operation {
        family: "social_planner",
        method: "GET",
        path: "/social-media-posting/oauth/{locationId}/tiktok/accounts/{accountId}",
        operation_id: "get-tiktok-profile",
        call: get_tiktok_profile,
        answer: Some(round_trip::<models::GetTiktokAccountResponse>),
    },
    Operation {
        family: "social_planner",
        method: "POST",
        path: "/social-media-posting/oauth/{locationId}/tiktok/accounts/{accountId}",
        operation_id: "attach-tiktok-profile",
        call: attach_tiktok_profile,
        answer: Some(round_trip::<models::SocialMediaTiktokAccountResponse>),
    },
    Operation {
        family: "social_planner",
        method: "GET",
        path: "/social-media-posting/oauth/tiktok-business/start",
        operation_id: "start-tiktok-business-oauth",
        call: start_tiktok_business_oauth,
        answer: None,
    },
    Operation {
        family: "social_planner",
        method: "GET",
        path: "/social-media-posting/oauth/{locationId}/tiktok-business/accounts/{accountId}",
        operation_id: "get-tiktok-business-profile",
        call: get_tiktok_business_profile,
        answer: Some(round_trip::<models::GetTiktokBusinessAccountResponse>),
    },
    Operation {
        family: "social_planner",
        method: "GET",
        path: "/social-media-posting/{locationId}/categories",
        operation_id: "get-categories-location-id",
        call: list_categories,
        answer: Some(round_trip::<models::GetByLocationIdResponseDto>),
    },
    Operation {
        family: "social_planner",
        method: "GET",
        path: "/social-media-posting/{locationId}/categories/{id}",
        operation_id: "get-categories-id",
        call: get_category,
        answer: Some(round_trip::<models::GetByIdResponseDto>),
    },
    Operation {
        family: "social_planner",
        method: "GET",
        path: "/social-media-posting/{locationId}/tags",
        operation_id: "get-tags-location-id",
        call: list_tags,
        answer: Some(round_trip::<models::GetTagsByLocationIdResponseDto>),
    },
    Operation {
        family: "social_planner",
        method: "POST",
        path: "/social-media-posting/{locationId}/tags/details",
        operation_id: "get-tags-by-ids",
        call: get_tags,
        answer: Some(round_trip::<models::GetTagsByIdResponseDto>),
    },
    Operation {
        family: "social_planner",
        method: "POST",
        path: "/social-media-posting/statistics",
        operation_id: "get-social-media-statistics",
        call: statistics,
        answer: Some(round_trip::<models::StatisticsResponse>),
    },
];
pub(crate) static MODELS: &[ModelCase] = &[
    ModelCase {
        family: "social_planner",
        pointer: "/components/schemas/GetGoogleLocationResponseDTO",
        name: "GetGoogleLocationResponse",
        round_trip: round_trip::<models::GetGoogleLocationResponse>,
    },
    ModelCase {
        family: "social_planner",
        pointer: "/components/schemas/GetGoogleLocationAccountSchema",
        name: "GetGoogleLocationAccount",
        round_trip: round_trip::<models::GetGoogleLocationAccount>,
    },
    ModelCase {
        family: "social_planner",
        pointer: "/components/schemas/GetGoogleLocationSchema",
        name: "GetGoogleLocation",
        round_trip: round_trip::<models::GetGoogleLocation>,
    },
    ModelCase {
        family: "social_planner",
        pointer: "/components/schemas/GoogleLocationSchema",
        name: "GoogleLocation",
        round_trip: round_trip::<models::GoogleLocation>,
    },
    ModelCase {
        family: "social_planner",
        pointer: "/components/schemas/StorefrontAddress",
        name: "StorefrontAddress",
        round_trip: round_trip::<models::StorefrontAddress>,
    },
    ModelCase {
        family: "social_planner",
        pointer: "/components/schemas/GoogleAccountsSchema",
        name: "GoogleAccounts",
        round_trip: round_trip::<models::GoogleAccounts>,
    },
    ModelCase {
        family: "social_planner",
        pointer: "/components/schemas/AttachGMBLocationDTO/properties/location",
        name: "AttachGmbLocationLocation",
        round_trip: round_trip::<models::AttachGmbLocationLocation>,
    },
    ModelCase {
        family: "social_planner",
        pointer: "/components/schemas/AttachGMBLocationDTO/properties/account",
        name: "AttachGmbLocationAccount",
        round_trip: round_trip::<models::AttachGmbLocationAccount>,
    },
    ModelCase {
        family: "social_planner",
        pointer: "/components/schemas/SocialMediaGmbAccountResponseDTO",
        name: "SocialMediaGmbAccountResponse",
        round_trip: round_trip::<models::SocialMediaGmbAccountResponse>,
    },
    ModelCase {
        family: "social_planner",
        pointer: "/components/schemas/SocialGoogleMediaAccountSchema",
        name: "SocialGoogleMediaAccount",
        round_trip: round_trip::<models::SocialGoogleMediaAccount>,
    },
    ModelCase {
        family: "social_planner",
        pointer: "/components/schemas/AccountMeta",
        name: "AccountMeta",
        round_trip: round_trip::<models::AccountMeta>,
    },
    ModelCase {
        family: "social_planner",
        pointer: "/components/schemas/AccountMeta/properties/page",
        name: "AccountMetaPage",
        round_trip: round_trip::<models::AccountMetaPage>,
    },
    ModelCase {
        family: "social_planner",
        pointer: "/components/schemas/PostSuccessfulResponseDTO",
        name: "PostSuccessfulResponseDto",
        round_trip: round_trip::<models::PostSuccessfulResponseDto>,
    },
    ModelCase {
        family: "social_planner",
        pointer: "/components/schemas/PostSuccessfulResponseSchema",
        name: "PostSuccessfulResponseSchema",
        round_trip: round_trip::<models::PostSuccessfulResponseSchema>,
    },
    ModelCase {
        family: "social_planner",
        pointer: "/components/schemas/GetPostFormattedSchema",
        name: "GetPostFormatted",
        round_trip: round_trip::<models::GetPostFormatted>,
    },
    ModelCase {
        family: "social_planner",
        pointer: "/components/schemas/PostMediaSchema",
        name: "PostMedia",
        round_trip: round_trip::<models::PostMedia>,
    },
    ModelCase {
        family: "social_planner",
        pointer: "/components/schemas/OgTagsSchema",
        name: "OgTags",
        round_trip: round_trip::<models::OgTags>,
    },
    ModelCase {
        family: "social_planner",
        pointer: "/components/schemas/FormatedApprovalDetails",
        name: "FormatedApprovalDetails",
        round_trip: round_trip::<models::FormatedApprovalDetails>,
    },
    ModelCase {
        family: "social_planner",
        pointer: "/components/schemas/PostUserSchema",
        name: "PostUser",
        round_trip: round_trip::<models::PostUser>,
    },
    ModelCase {
        family: "social_planner",
        pointer: "/components/schemas/TiktokPostSchema",
        name: "TiktokPost",
        round_trip: round_trip::<models::TiktokPost>,
    },
    ModelCase {
        family: "social_planner",
        pointer: "/components/schemas/GMBPostSchema",
        name: "GmbPost",
        round_trip: round_trip::<models::GmbPost>,
    },
    ModelCase {
        family: "social_planner",
        pointer: "/components/schemas/StartDateSchema",
        name: "StartDate",
        round_trip: round_trip::<models::StartDate>,
    },
    ModelCase {
        family: "social_planner",
        pointer: "/components/schemas/DateSchema",
        name: "Date",
        round_trip: round_trip::<models::Date>,
    },
    ModelCase {
        family: "social_planner",
        pointer: "/components/schemas/TimeSchema",
        name: "Time",
        round_trip: round_trip::<models::Time>,
    },
    ModelCase {
        family: "social_planner",
        pointer: "/components/schemas/EndDateSchema",
        name: "EndDate",
        round_trip: round_trip::<models::EndDate>,
    },
    ModelCase {
        family: "social_planner",
        pointer: "/components/schemas/PostApprovalSchema",
        name: "PostApproval",
        round_trip: round_trip::<models::PostApproval>,
    },
    ModelCase {
        family: "social_planner",
        pointer: "/components/schemas/CreatePostSuccessfulResponseDTO",
        name: "CreatePostSuccessfulResponseDto",
        round_trip: round_trip::<models::CreatePostSuccessfulResponseDto>,
    },
    ModelCase {
        family: "social_planner",
        pointer: "/components/schemas/CreatePostSuccessfulResponseSchema",
        name: "CreatePostSuccessfulResponseSchema",
        round_trip: round_trip::<models::CreatePostSuccessfulResponseSchema>,
    },
    ModelCase {
        family: "social_planner",
        pointer: "/components/schemas/GetPostSuccessfulResponseDTO",
        name: "GetPostSuccessfulResponseDto",
        round_trip: round_trip::<models::GetPostSuccessfulResponseDto>,
    },
    ModelCase {
        family: "social_planner",
        pointer: "/components/schemas/GetPostSuccessfulResponseSchema",
        name: "GetPostSuccessfulResponseSchema",
        round_trip: round_trip::<models::GetPostSuccessfulResponseSchema>,
    },
    ModelCase {
        family: "social_planner",
        pointer: "/components/schemas/UpdatePostSuccessfulResponseDTO",
        name: "UpdatePostResponse",
        round_trip: round_trip::<models::UpdatePostResponse>,
    },
    ModelCase {
        family: "social_planner",
        pointer: "/components/schemas/DeletePostSuccessfulResponseDTO",
        name: "DeletePostSuccessfulResponseDto",
        round_trip: round_trip::<models::DeletePostSuccessfulResponseDto>,
    },
    ModelCase {
        family: "social_planner",
        pointer: "/components/schemas/DeletePostSuccessfulResponseSchema",
        name: "DeletePostSuccessfulResponseSchema",
        round_trip: round_trip::<models::DeletePostSuccessfulResponseSchema>,
    },
    ModelCase {
        family: "social_planner",
        pointer: "/components/schemas/BulkDeleteResponseDto",
        name: "BulkDeleteResponse",
        round_trip: round_trip::<models::BulkDeleteResponse>,
    },
    ModelCase {
        family: "social_planner",
        pointer: "/components/schemas/BulkDeleteResponseDto/properties/results",
        name: "BulkDeleteResponseResults",
        round_trip: round_trip::<models::BulkDeleteResponseResults>,
    },
    ModelCase {
        family: "social_planner",
        pointer: "/components/schemas/AccountsListResponseDTO",
        name: "AccountsListResponseDto",
        round_trip: round_trip::<models::AccountsListResponseDto>,
    },
    ModelCase {
        family: "social_planner",
        pointer: "/components/schemas/AccountsListResponseSchema",
        name: "AccountsListResponseSchema",
        round_trip: round_trip::<models::AccountsListResponseSchema>,
    },
    ModelCase {
        family: "social_planner",
        pointer: "/components/schemas/GetAccountSchema",
        name: "GetAccount",
        round_trip: round_trip::<models::GetAccount>,
    },
    ModelCase {
        family: "social_planner",
        pointer: "/components/schemas/GetAccountSchema/properties/meta",
        name: "GetAccountMeta",
        round_trip: round_trip::<models::GetAccountMeta>,
    },
    ModelCase {
        family: "social_planner",
        pointer: "/components/schemas/GetGroupSchema",
        name: "GetGroup",
        round_trip: round_trip::<models::GetGroup>,
    },
    ModelCase {
        family: "social_planner",
        pointer: "/components/schemas/LocationAndAccountDeleteResponseDTO",
        name: "LocationAndAccountDeleteResponse",
        round_trip: round_trip::<models::LocationAndAccountDeleteResponse>,
    },
    ModelCase {
        family: "social_planner",
        pointer: "/components/schemas/DeleteAccountResponseSchema",
        name: "DeleteAccountResponse",
        round_trip: round_trip::<models::DeleteAccountResponse>,
    },
    ModelCase {
        family: "social_planner",
        pointer: "/components/schemas/GetFacebookAccountsResponseDTO",
        name: "GetFacebookAccountsResponse",
        round_trip: round_trip::<models::GetFacebookAccountsResponse>,
    },
    ModelCase {
        family: "social_planner",
        pointer: "/components/schemas/GetFacebookAccountsSchema",
        name: "GetFacebookAccounts",
        round_trip: round_trip::<models::GetFacebookAccounts>,
    },
    ModelCase {
        family: "social_planner",
        pointer: "/components/schemas/FacebookPageSchema",
        name: "FacebookPage",
        round_trip: round_trip::<models::FacebookPage>,
    },
    ModelCase {
        family: "social_planner",
        pointer: "/components/schemas/SocialMediaFBAccountResponseDTO",
        name: "SocialMediaFbAccountResponse",
        round_trip: round_trip::<models::SocialMediaFbAccountResponse>,
    },
    ModelCase {
        family: "social_planner",
        pointer: "/components/schemas/SocialMediaFacebookAccountSchema",
        name: "SocialMediaFacebookAccount",
        round_trip: round_trip::<models::SocialMediaFacebookAccount>,
    },
    ModelCase {
        family: "social_planner",
        pointer: "/components/schemas/GetInstagramAccountsResponseDTO",
        name: "GetInstagramAccountsResponse",
        round_trip: round_trip::<models::GetInstagramAccountsResponse>,
    },
    ModelCase {
        family: "social_planner",
        pointer: "/components/schemas/GetInstagramAccountsSchema",
        name: "GetInstagramAccounts",
        round_trip: round_trip::<models::GetInstagramAccounts>,
    },
    ModelCase {
        family: "social_planner",
        pointer: "/components/schemas/InstagramAccountSchema",
        name: "InstagramAccount",
        round_trip: round_trip::<models::InstagramAccount>,
    },
    ModelCase {
        family: "social_planner",
        pointer: "/components/schemas/SocialMediaInstagramAccountResponseDTO",
        name: "SocialMediaInstagramAccountResponse",
        round_trip: round_trip::<models::SocialMediaInstagramAccountResponse>,
    },
    ModelCase {
        family: "social_planner",
        pointer: "/components/schemas/SocialMediaInstagramAccountSchema",
        name: "SocialMediaInstagramAccount",
        round_trip: round_trip::<models::SocialMediaInstagramAccount>,
    },
    ModelCase {
        family: "social_planner",
        pointer: "/components/schemas/GetLinkedInAccountsResponseDTO",
        name: "GetLinkedInAccountsResponse",
        round_trip: round_trip::<models::GetLinkedInAccountsResponse>,
    },
    ModelCase {
        family: "social_planner",
        pointer: "/components/schemas/GetLinkedInAccountSchema",
        name: "GetLinkedInAccount",
        round_trip: round_trip::<models::GetLinkedInAccount>,
    },
    ModelCase {
        family: "social_planner",
        pointer: "/components/schemas/LinkedInPageSchema",
        name: "LinkedInPage",
        round_trip: round_trip::<models::LinkedInPage>,
    },
    ModelCase {
        family: "social_planner",
        pointer: "/components/schemas/LinkedInProfileSchema",
        name: "LinkedInProfile",
        round_trip: round_trip::<models::LinkedInProfile>,
    },
    ModelCase {
        family: "social_planner",
        pointer: "/components/schemas/SocialMediaLinkedInAccountResponseDTO",
        name: "SocialMediaLinkedInAccountResponse",
        round_trip: round_trip::<models::SocialMediaLinkedInAccountResponse>,
    },
    ModelCase {
        family: "social_planner",
        pointer: "/components/schemas/SocialMediaLinkedInAccountSchema",
        name: "SocialMediaLinkedInAccount",
        round_trip: round_trip::<models::SocialMediaLinkedInAccount>,
    },
    ModelCase {
        family: "social_planner",
        pointer: "/components/schemas/GetTwitterAccountsResponseDTO",
        name: "GetTwitterAccountsResponse",
        round_trip: round_trip::<models::GetTwitterAccountsResponse>,
    },
    ModelCase {
        family: "social_planner",
        pointer: "/components/schemas/GetTwitterAccountsSchema",
        name: "GetTwitterAccounts",
        round_trip: round_trip::<models::GetTwitterAccounts>,
    },
    ModelCase {
        family: "social_planner",
        pointer: "/components/schemas/TwitterProfileSchema",
        name: "TwitterProfile",
        round_trip: round_trip::<models::TwitterProfile>,
    },
    ModelCase {
        family: "social_planner",
        pointer: "/components/schemas/SocialMediaTwitterAccountResponseDTO",
        name: "SocialMediaTwitterAccountResponse",
        round_trip: round_trip::<models::SocialMediaTwitterAccountResponse>,
    },
    ModelCase {
        family: "social_planner",
        pointer: "/components/schemas/SocialMediaTwitterAccountSchema",
        name: "SocialMediaTwitterAccount",
        round_trip: round_trip::<models::SocialMediaTwitterAccount>,
    },
    ModelCase {
        family: "social_planner",
        pointer: "/components/schemas/GetUploadStatusResponseDTO",
        name: "GetUploadStatusResponseDto",
        round_trip: round_trip::<models::GetUploadStatusResponseDto>,
    },
    ModelCase {
        family: "social_planner",
        pointer: "/components/schemas/GetUploadStatusResponseSchema",
        name: "GetUploadStatusResponseSchema",
        round_trip: round_trip::<models::GetUploadStatusResponseSchema>,
    },
    ModelCase {
        family: "social_planner",
        pointer: "/components/schemas/CSVImportSchema",
        name: "CsvImport",
        round_trip: round_trip::<models::CsvImport>,
    },
    ModelCase {
        family: "social_planner",
        pointer: "/components/schemas/UploadFileResponseDTO",
        name: "UploadFileResponseDto",
        round_trip: round_trip::<models::UploadFileResponseDto>,
    },
    ModelCase {
        family: "social_planner",
        pointer: "/components/schemas/UploadFileResponseSchema",
        name: "UploadFileResponseSchema",
        round_trip: round_trip::<models::UploadFileResponseSchema>,
    },
    ModelCase {
        family: "social_planner",
        pointer: "/components/schemas/SetAccountsResponseDTO",
        name: "SetAccountsResponse",
        round_trip: round_trip::<models::SetAccountsResponse>,
    },
    ModelCase {
        family: "social_planner",
        pointer: "/components/schemas/GetCsvPostResponseDTO",
        name: "GetCsvPostResponseDto",
        round_trip: round_trip::<models::GetCsvPostResponseDto>,
    },
    ModelCase {
        family: "social_planner",
        pointer: "/components/schemas/GetCsvPostResponseSchema",
        name: "GetCsvPostResponseSchema",
        round_trip: round_trip::<models::GetCsvPostResponseSchema>,
    },
    ModelCase {
        family: "social_planner",
        pointer: "/components/schemas/CSVPostSchema",
        name: "CsvPost",
        round_trip: round_trip::<models::CsvPost>,
    },
    ModelCase {
        family: "social_planner",
        pointer: "/components/schemas/IOgTagsSchema",
        name: "IOgTags",
        round_trip: round_trip::<models::IOgTags>,
    },
    ModelCase {
        family: "social_planner",
        pointer: "/components/schemas/OgImageSchema",
        name: "OgImage",
        round_trip: round_trip::<models::OgImage>,
    },
    ModelCase {
        family: "social_planner",
        pointer: "/components/schemas/CSVMediaResponseSchema",
        name: "CsvMediaResponse",
        round_trip: round_trip::<models::CsvMediaResponse>,
    },
    ModelCase {
        family: "social_planner",
        pointer: "/components/schemas/DeleteCsvResponseDTO",
        name: "DeleteCsvResponse",
        round_trip: round_trip::<models::DeleteCsvResponse>,
    },
    ModelCase {
        family: "social_planner",
        pointer: "/components/schemas/CSVResponseSchema",
        name: "CsvResponseSchemaSchema",
        round_trip: round_trip::<models::CsvResponseSchemaSchema>,
    },
    ModelCase {
        family: "social_planner",
        pointer: "/components/schemas/CsvResponse",
        name: "CsvResponseSchema",
        round_trip: round_trip::<models::CsvResponseSchema>,
    },
    ModelCase {
        family: "social_planner",
        pointer: "/components/schemas/CsvPostStatusResponseDTO",
        name: "CsvPostStatusResponse",
        round_trip: round_trip::<models::CsvPostStatusResponse>,
    },
    ModelCase {
        family: "social_planner",
        pointer: "/components/schemas/DeletePostResponseDTO",
        name: "DeletePostResponseDto",
        round_trip: round_trip::<models::DeletePostResponseDto>,
    },
    ModelCase {
        family: "social_planner",
        pointer: "/components/schemas/DeletePostResponseSchema",
        name: "DeletePostResponseSchema",
        round_trip: round_trip::<models::DeletePostResponseSchema>,
    },
    ModelCase {
        family: "social_planner",
        pointer: "/components/schemas/GetTiktokAccountResponseDTO",
        name: "GetTiktokAccountResponse",
        round_trip: round_trip::<models::GetTiktokAccountResponse>,
    },
    ModelCase {
        family: "social_planner",
        pointer: "/components/schemas/GetTiktokAccountSchema",
        name: "GetTiktokAccount",
        round_trip: round_trip::<models::GetTiktokAccount>,
    },
    ModelCase {
        family: "social_planner",
        pointer: "/components/schemas/TiktokProfileSchema",
        name: "TiktokProfile",
        round_trip: round_trip::<models::TiktokProfile>,
    },
    ModelCase {
        family: "social_planner",
        pointer: "/components/schemas/SocialMediaTiktokAccountResponseDTO",
        name: "SocialMediaTiktokAccountResponse",
        round_trip: round_trip::<models::SocialMediaTiktokAccountResponse>,
    },
    ModelCase {
        family: "social_planner",
        pointer: "/components/schemas/SocialMediaTiktokAccountSchema",
        name: "SocialMediaTiktokAccount",
        round_trip: round_trip::<models::SocialMediaTiktokAccount>,
    },
    ModelCase {
        family: "social_planner",
        pointer: "/components/schemas/GetTiktokBusinessAccountResponseDTO",
        name: "GetTiktokBusinessAccountResponse",
        round_trip: round_trip::<models::GetTiktokBusinessAccountResponse>,
    },
    ModelCase {
        family: "social_planner",
        pointer: "/components/schemas/GetTiktokBusinessAccountSchema",
        name: "GetTiktokBusinessAccount",
        round_trip: round_trip::<models::GetTiktokBusinessAccount>,
    },
    ModelCase {
        family: "social_planner",
        pointer: "/components/schemas/GetByLocationIdResponseDTO",
        name: "GetByLocationIdResponseDto",
        round_trip: round_trip::<models::GetByLocationIdResponseDto>,
    },
    ModelCase {
        family: "social_planner",
        pointer: "/components/schemas/GetByLocationIdResponseSchema",
        name: "GetByLocationIdResponseSchema",
        round_trip: round_trip::<models::GetByLocationIdResponseSchema>,
    },
    ModelCase {
        family: "social_planner",
        pointer: "/components/schemas/CategorySchema",
        name: "Category",
        round_trip: round_trip::<models::Category>,
    },
    ModelCase {
        family: "social_planner",
        pointer: "/components/schemas/GetByIdResponseDTO",
        name: "GetByIdResponseDto",
        round_trip: round_trip::<models::GetByIdResponseDto>,
    },
    ModelCase {
        family: "social_planner",
        pointer: "/components/schemas/GetCategorySchema",
        name: "GetCategory",
        round_trip: round_trip::<models::GetCategory>,
    },
    ModelCase {
        family: "social_planner",
        pointer: "/components/schemas/GetByIdResponseSchema",
        name: "GetByIdResponseSchema",
        round_trip: round_trip::<models::GetByIdResponseSchema>,
    },
    ModelCase {
        family: "social_planner",
        pointer: "/components/schemas/GetTagsByLocationIdResponseDTO",
        name: "GetTagsByLocationIdResponseDto",
        round_trip: round_trip::<models::GetTagsByLocationIdResponseDto>,
    },
    ModelCase {
        family: "social_planner",
        pointer: "/components/schemas/GetTagsByLocationIdResponseSchema",
        name: "GetTagsByLocationIdResponseSchema",
        round_trip: round_trip::<models::GetTagsByLocationIdResponseSchema>,
    },
    ModelCase {
        family: "social_planner",
        pointer: "/components/schemas/SocialMediaTagSchema",
        name: "SocialMediaTag",
        round_trip: round_trip::<models::SocialMediaTag>,
    },
    ModelCase {
        family: "social_planner",
        pointer: "/components/schemas/GetTagsByIdResponseDTO",
        name: "GetTagsByIdResponseDto",
        round_trip: round_trip::<models::GetTagsByIdResponseDto>,
    },
    ModelCase {
        family: "social_planner",
        pointer: "/components/schemas/GetTagsByIdResponseSchema",
        name: "GetTagsByIdResponseSchema",
        round_trip: round_trip::<models::GetTagsByIdResponseSchema>,
    },
    ModelCase {
        family: "social_planner",
        pointer: "/paths/~1social-media-posting~1statistics/post/responses/201/content/application~1json/schema",
        name: "StatisticsResponse",
        round_trip: round_trip::<models::StatisticsResponse>,
    },
    ModelCase {
        family: "social_planner",
        pointer: "/paths/~1social-media-posting~1statistics/post/responses/201/content/application~1json/schema/properties/results",
        name: "ResponseResults",
        round_trip: round_trip::<models::ResponseResults>,
    },
    ModelCase {
        family: "social_planner",
        pointer: "/paths/~1social-media-posting~1statistics/post/responses/201/content/application~1json/schema/properties/results/properties/totals",
        name: "ResultsTotals",
        round_trip: round_trip::<models::ResultsTotals>,
    },
    ModelCase {
        family: "social_planner",
        pointer: "/paths/~1social-media-posting~1statistics/post/responses/201/content/application~1json/schema/properties/results/properties/postPerformance",
        name: "ResultsPostPerformance",
        round_trip: round_trip::<models::ResultsPostPerformance>,
    },
    ModelCase {
        family: "social_planner",
        pointer: "/paths/~1social-media-posting~1statistics/post/responses/201/content/application~1json/schema/properties/results/properties/breakdowns",
        name: "ResultsBreakdowns",
        round_trip: round_trip::<models::ResultsBreakdowns>,
    },
    ModelCase {
        family: "social_planner",
        pointer: "/paths/~1social-media-posting~1statistics/post/responses/201/content/application~1json/schema/properties/results/properties/breakdowns/properties/posts",
        name: "BreakdownsPosts",
        round_trip: round_trip::<models::BreakdownsPosts>,
    },
    ModelCase {
        family: "social_planner",
        pointer: "/paths/~1social-media-posting~1statistics/post/responses/201/content/application~1json/schema/properties/results/properties/breakdowns/properties/posts/properties/platforms/additionalProperties",
        name: "PostsPlatformsValue",
        round_trip: round_trip::<models::PostsPlatformsValue>,
    },
    ModelCase {
        family: "social_planner",
        pointer: "/paths/~1social-media-posting~1statistics/post/responses/201/content/application~1json/schema/properties/results/properties/breakdowns/properties/impressions",
        name: "BreakdownsImpressions",
        round_trip: round_trip::<models::BreakdownsImpressions>,
    },
    ModelCase {
        family: "social_planner",
        pointer: "/paths/~1social-media-posting~1statistics/post/responses/201/content/application~1json/schema/properties/results/properties/breakdowns/properties/impressions/properties/platforms/additionalProperties",
        name: "ImpressionsPlatformsValue",
        round_trip: round_trip::<models::ImpressionsPlatformsValue>,
    },
    ModelCase {
        family: "social_planner",
        pointer: "/paths/~1social-media-posting~1statistics/post/responses/201/content/application~1json/schema/properties/results/properties/breakdowns/properties/reach",
        name: "BreakdownsReach",
        round_trip: round_trip::<models::BreakdownsReach>,
    },
    ModelCase {
        family: "social_planner",
        pointer: "/paths/~1social-media-posting~1statistics/post/responses/201/content/application~1json/schema/properties/results/properties/breakdowns/properties/reach/properties/platforms/additionalProperties",
        name: "ReachPlatformsValue",
        round_trip: round_trip::<models::ReachPlatformsValue>,
    },
    ModelCase {
        family: "social_planner",
        pointer: "/paths/~1social-media-posting~1statistics/post/responses/201/content/application~1json/schema/properties/results/properties/breakdowns/properties/engagement/additionalProperties",
        name: "EngagementValue",
        round_trip: round_trip::<models::EngagementValue>,
    },
    ModelCase {
        family: "social_planner",
        pointer: "/paths/~1social-media-posting~1statistics/post/responses/201/content/application~1json/schema/properties/results/properties/platformTotals",
        name: "ResultsPlatformTotals",
        round_trip: round_trip::<models::ResultsPlatformTotals>,
    },
    ModelCase {
        family: "social_planner",
        pointer: "/paths/~1social-media-posting~1statistics/post/responses/201/content/application~1json/schema/properties/results/properties/platformTotals/properties/impressions/additionalProperties",
        name: "ImpressionsValue",
        round_trip: round_trip::<models::ImpressionsValue>,
    },
    ModelCase {
        family: "social_planner",
        pointer: "/paths/~1social-media-posting~1statistics/post/responses/201/content/application~1json/schema/properties/results/properties/platformTotals/properties/followers/additionalProperties",
        name: "FollowersValue",
        round_trip: round_trip::<models::FollowersValue>,
    },
    ModelCase {
        family: "social_planner",
        pointer: "/paths/~1social-media-posting~1statistics/post/responses/201/content/application~1json/schema/properties/results/properties/platformTotals/properties/likes/additionalProperties",
        name: "LikesValue",
        round_trip: round_trip::<models::LikesValue>,
    },
    ModelCase {
        family: "social_planner",
        pointer: "/paths/~1social-media-posting~1statistics/post/responses/201/content/application~1json/schema/properties/results/properties/demographics",
        name: "ResultsDemographics",
        round_trip: round_trip::<models::ResultsDemographics>,
    },
    ModelCase {
        family: "social_planner",
        pointer: "/paths/~1social-media-posting~1statistics/post/responses/201/content/application~1json/schema/properties/results/properties/demographics/properties/gender",
        name: "DemographicsGender",
        round_trip: round_trip::<models::DemographicsGender>,
    },
    ModelCase {
        family: "social_planner",
        pointer: "/paths/~1social-media-posting~1statistics/post/responses/201/content/application~1json/schema/properties/results/properties/demographics/properties/gender/properties/totals",
        name: "GenderTotals",
        round_trip: round_trip::<models::GenderTotals>,
    },
    ModelCase {
        family: "social_planner",
        pointer: "/paths/~1social-media-posting~1statistics/post/responses/201/content/application~1json/schema/properties/results/properties/demographics/properties/gender/properties/totals/properties/male",
        name: "TotalsMale",
        round_trip: round_trip::<models::TotalsMale>,
    },
    ModelCase {
        family: "social_planner",
        pointer: "/paths/~1social-media-posting~1statistics/post/responses/201/content/application~1json/schema/properties/results/properties/demographics/properties/gender/properties/totals/properties/female",
        name: "TotalsFemale",
        round_trip: round_trip::<models::TotalsFemale>,
    },
    ModelCase {
        family: "social_planner",
        pointer: "/paths/~1social-media-posting~1statistics/post/responses/201/content/application~1json/schema/properties/results/properties/demographics/properties/gender/properties/totals/properties/unknown",
        name: "TotalsUnknown",
        round_trip: round_trip::<models::TotalsUnknown>,
    },
    ModelCase {
        family: "social_planner",
        pointer: "/paths/~1social-media-posting~1statistics/post/responses/201/content/application~1json/schema/properties/results/properties/demographics/properties/age",
        name: "DemographicsAge",
        round_trip: round_trip::<models::DemographicsAge>,
    },
    ModelCase {
        family: "social_planner",
        pointer: "/paths/~1social-media-posting~1statistics/post/responses/201/content/application~1json/schema/properties/results/properties/demographics/properties/age/properties/totals",
        name: "AgeTotals",
        round_trip: round_trip::<models::AgeTotals>,
    },
];

fn start_google_oauth(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .social_planner()
        .start_google_oauth(arg::<String>(values, Place::Query, "userId")?);
    if let Some(value) = optional::<String>(values, Place::Query, "page")? {
        request = request.page(value);
    }
    if let Some(value) = optional::<bool>(values, Place::Query, "reconnect")? {
        request = request.reconnect(value);
    }
    Ok(request.build()?)
}

fn get_google_locations(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .social_planner()
        .get_google_locations(arg::<String>(values, Place::Path, "accountId")?);
    Ok(request.build()?)
}

fn set_google_locations(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .social_planner()
        .set_google_locations(arg::<String>(values, Place::Path, "accountId")?);
    if let Some(value) = optional::<
        models::AttachGmbLocationLocation,
    >(values, Place::Field, "location")? {
        request = request.location(value);
    }
    if let Some(value) = optional::<
        models::AttachGmbLocationAccount,
    >(values, Place::Field, "account")? {
        request = request.account(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "companyId")? {
        request = request.company_id(value);
    }
    Ok(request.build()?)
}

fn list_posts(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .social_planner()
        .list_posts(
            arg::<String>(values, Place::Field, "skip")?,
            arg::<String>(values, Place::Field, "limit")?,
            arg::<String>(values, Place::Field, "fromDate")?,
            arg::<String>(values, Place::Field, "toDate")?,
            arg::<String>(values, Place::Field, "includeUsers")?,
        );
    if let Some(value) = optional::<String>(values, Place::Field, "type")? {
        request = request.type_(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "accounts")? {
        request = request.accounts(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "postType")? {
        request = request.post_type(value);
    }
    Ok(request.build()?)
}

fn create_post(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .social_planner()
        .create_post(
            arg::<rt::List<String>>(values, Place::Field, "accountIds")?,
            arg::<models::CreatePostType>(values, Place::Field, "type")?,
            arg::<String>(values, Place::Field, "userId")?,
        );
    if let Some(value) = optional::<String>(values, Place::Field, "summary")? {
        request = request.summary(value);
    }
    if let Some(value) = optional::<
        rt::List<models::PostMedia>,
    >(values, Place::Field, "media")? {
        request = request.media(value);
    }
    if let Some(value) = optional::<
        models::CreatePostStatus,
    >(values, Place::Field, "status")? {
        request = request.status(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "scheduleDate")? {
        request = request.schedule_date(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "createdBy")? {
        request = request.created_by(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "followUpComment")? {
        request = request.follow_up_comment(value);
    }
    if let Some(value) = optional::<
        models::OgTags,
    >(values, Place::Field, "ogTagsDetails")? {
        request = request.og_tags_details(value);
    }
    if let Some(value) = optional::<
        models::PostApproval,
    >(values, Place::Field, "postApprovalDetails")? {
        request = request.post_approval_details(value);
    }
    if let Some(value) = optional::<bool>(values, Place::Field, "scheduleTimeUpdated")? {
        request = request.schedule_time_updated(value);
    }
    if let Some(value) = optional::<rt::List<String>>(values, Place::Field, "tags")? {
        request = request.tags(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "categoryId")? {
        request = request.category_id(value);
    }
    if let Some(value) = optional::<
        models::TiktokPost,
    >(values, Place::Field, "tiktokPostDetails")? {
        request = request.tiktok_post_details(value);
    }
    if let Some(value) = optional::<
        models::GmbPost,
    >(values, Place::Field, "gmbPostDetails")? {
        request = request.gmb_post_details(value);
    }
    Ok(request.build()?)
}

fn get_post(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .social_planner()
        .get_post(arg::<String>(values, Place::Path, "id")?);
    Ok(request.build()?)
}

fn update_post(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .social_planner()
        .update_post(
            arg::<String>(values, Place::Path, "id")?,
            arg::<String>(values, Place::Field, "type")?,
        );
    if let Some(value) = optional::<
        rt::List<String>,
    >(values, Place::Field, "accountIds")? {
        request = request.account_ids(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "summary")? {
        request = request.summary(value);
    }
    if let Some(value) = optional::<
        rt::List<models::PostMedia>,
    >(values, Place::Field, "media")? {
        request = request.media(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "status")? {
        request = request.status(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "scheduleDate")? {
        request = request.schedule_date(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "createdBy")? {
        request = request.created_by(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "followUpComment")? {
        request = request.follow_up_comment(value);
    }
    if let Some(value) = optional::<
        models::OgTags,
    >(values, Place::Field, "ogTagsDetails")? {
        request = request.og_tags_details(value);
    }
    if let Some(value) = optional::<
        models::PostApproval,
    >(values, Place::Field, "postApprovalDetails")? {
        request = request.post_approval_details(value);
    }
    if let Some(value) = optional::<bool>(values, Place::Field, "scheduleTimeUpdated")? {
        request = request.schedule_time_updated(value);
    }
    if let Some(value) = optional::<rt::List<String>>(values, Place::Field, "tags")? {
        request = request.tags(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "categoryId")? {
        request = request.category_id(value);
    }
    if let Some(value) = optional::<
        models::TiktokPost,
    >(values, Place::Field, "tiktokPostDetails")? {
        request = request.tiktok_post_details(value);
    }
    if let Some(value) = optional::<
        models::GmbPost,
    >(values, Place::Field, "gmbPostDetails")? {
        request = request.gmb_post_details(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "userId")? {
        request = request.user_id(value);
    }
    Ok(request.build()?)
}

fn delete_post(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .social_planner()
        .delete_post(arg::<String>(values, Place::Path, "id")?);
    Ok(request.build()?)
}

fn bulk_delete_posts(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client.social_planner().bulk_delete_posts();
    if let Some(value) = optional::<rt::List<String>>(values, Place::Field, "postIds")? {
        request = request.post_ids(value);
    }
    Ok(request.build()?)
}

fn list_accounts(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let _ = values;
    let request = client.social_planner().list_accounts();
    Ok(request.build()?)
}

fn delete_account(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .social_planner()
        .delete_account(arg::<String>(values, Place::Path, "id")?);
    if let Some(value) = optional::<String>(values, Place::Query, "companyId")? {
        request = request.company_id(value);
    }
    if let Some(value) = optional::<String>(values, Place::Query, "userId")? {
        request = request.user_id(value);
    }
    Ok(request.build()?)
}

fn start_facebook_oauth(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .social_planner()
        .start_facebook_oauth(arg::<String>(values, Place::Query, "userId")?);
    if let Some(value) = optional::<String>(values, Place::Query, "page")? {
        request = request.page(value);
    }
    if let Some(value) = optional::<bool>(values, Place::Query, "reconnect")? {
        request = request.reconnect(value);
    }
    Ok(request.build()?)
}

fn get_facebook_page_group(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .social_planner()
        .get_facebook_page_group(arg::<String>(values, Place::Path, "accountId")?);
    Ok(request.build()?)
}

fn attach_facebook_page_group(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .social_planner()
        .attach_facebook_page_group(arg::<String>(values, Place::Path, "accountId")?);
    if let Some(value) = optional::<
        models::AttachFbAccountType,
    >(values, Place::Field, "type")? {
        request = request.type_(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "originId")? {
        request = request.origin_id(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "name")? {
        request = request.name(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "avatar")? {
        request = request.avatar(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "companyId")? {
        request = request.company_id(value);
    }
    Ok(request.build()?)
}

fn start_instagram_oauth(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .social_planner()
        .start_instagram_oauth(arg::<String>(values, Place::Query, "userId")?);
    if let Some(value) = optional::<String>(values, Place::Query, "page")? {
        request = request.page(value);
    }
    if let Some(value) = optional::<bool>(values, Place::Query, "reconnect")? {
        request = request.reconnect(value);
    }
    Ok(request.build()?)
}

fn get_instagram_page_group(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .social_planner()
        .get_instagram_page_group(arg::<String>(values, Place::Path, "accountId")?);
    Ok(request.build()?)
}

fn attach_instagram_page_group(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .social_planner()
        .attach_instagram_page_group(
            arg::<String>(values, Place::Path, "accountId")?,
            arg::<String>(values, Place::Field, "pageId")?,
        );
    if let Some(value) = optional::<String>(values, Place::Field, "originId")? {
        request = request.origin_id(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "name")? {
        request = request.name(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "avatar")? {
        request = request.avatar(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "companyId")? {
        request = request.company_id(value);
    }
    Ok(request.build()?)
}

fn start_linkedin_oauth(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .social_planner()
        .start_linkedin_oauth(arg::<String>(values, Place::Query, "userId")?);
    if let Some(value) = optional::<String>(values, Place::Query, "page")? {
        request = request.page(value);
    }
    if let Some(value) = optional::<String>(values, Place::Query, "reconnect")? {
        request = request.reconnect(value);
    }
    Ok(request.build()?)
}

fn get_linkedin_page_profile(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .social_planner()
        .get_linkedin_page_profile(arg::<String>(values, Place::Path, "accountId")?);
    Ok(request.build()?)
}

fn attach_linkedin_page_profile(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .social_planner()
        .attach_linkedin_page_profile(arg::<String>(values, Place::Path, "accountId")?);
    if let Some(value) = optional::<models::Type>(values, Place::Field, "type")? {
        request = request.type_(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "originId")? {
        request = request.origin_id(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "name")? {
        request = request.name(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "avatar")? {
        request = request.avatar(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "urn")? {
        request = request.urn(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "companyId")? {
        request = request.company_id(value);
    }
    Ok(request.build()?)
}

#[expect(deprecated, reason = "deprecated operations are tested too")]
fn start_twitter_oauth(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .social_planner()
        .start_twitter_oauth(arg::<String>(values, Place::Query, "userId")?);
    if let Some(value) = optional::<String>(values, Place::Query, "page")? {
        request = request.page(value);
    }
    if let Some(value) = optional::<bool>(values, Place::Query, "reconnect")? {
        request = request.reconnect(value);
    }
    Ok(request.build()?)
}

#[expect(deprecated, reason = "deprecated operations are tested too")]
fn get_twitter_profile(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .social_planner()
        .get_twitter_profile(arg::<String>(values, Place::Path, "accountId")?);
    Ok(request.build()?)
}

#[expect(deprecated, reason = "deprecated operations are tested too")]
fn attach_twitter_profile(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .social_planner()
        .attach_twitter_profile(arg::<String>(values, Place::Path, "accountId")?);
    if let Some(value) = optional::<String>(values, Place::Field, "originId")? {
        request = request.origin_id(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "name")? {
        request = request.name(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "username")? {
        request = request.username(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "avatar")? {
        request = request.avatar(value);
    }
    if let Some(value) = optional::<bool>(values, Place::Field, "protected")? {
        request = request.protected(value);
    }
    if let Some(value) = optional::<bool>(values, Place::Field, "verified")? {
        request = request.verified(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "companyId")? {
        request = request.company_id(value);
    }
    Ok(request.build()?)
}

fn get_upload_status(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client.social_planner().get_upload_status();
    if let Some(value) = optional::<i64>(values, Place::Query, "skip")? {
        request = request.skip(value);
    }
    if let Some(value) = optional::<i64>(values, Place::Query, "limit")? {
        request = request.limit(value);
    }
    if let Some(value) = optional::<bool>(values, Place::Query, "includeUsers")? {
        request = request.include_users(value);
    }
    if let Some(value) = optional::<String>(values, Place::Query, "userId")? {
        request = request.user_id(value);
    }
    Ok(request.build()?)
}

fn upload_csv(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client.social_planner().upload_csv();
    if let Some(value) = optional_file(values, "file")? {
        request = request.file(value);
    }
    Ok(request.build()?)
}

fn set_accounts(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .social_planner()
        .set_accounts(
            arg::<rt::List<String>>(values, Place::Field, "accountIds")?,
            arg::<String>(values, Place::Field, "filePath")?,
            arg::<i64>(values, Place::Field, "rowsCount")?,
            arg::<String>(values, Place::Field, "fileName")?,
        );
    if let Some(value) = optional::<String>(values, Place::Field, "approver")? {
        request = request.approver(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "userId")? {
        request = request.user_id(value);
    }
    Ok(request.build()?)
}

fn get_csv_post(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .social_planner()
        .get_csv_post(arg::<String>(values, Place::Path, "id")?);
    if let Some(value) = optional::<i64>(values, Place::Query, "skip")? {
        request = request.skip(value);
    }
    if let Some(value) = optional::<i64>(values, Place::Query, "limit")? {
        request = request.limit(value);
    }
    Ok(request.build()?)
}

fn delete_csv(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .social_planner()
        .delete_csv(arg::<String>(values, Place::Path, "id")?);
    Ok(request.build()?)
}

fn start_csv_finalize(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .social_planner()
        .start_csv_finalize(arg::<String>(values, Place::Path, "id")?);
    if let Some(value) = optional::<String>(values, Place::Field, "userId")? {
        request = request.user_id(value);
    }
    Ok(request.build()?)
}

fn delete_csv_post(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .social_planner()
        .delete_csv_post(
            arg::<String>(values, Place::Path, "csvId")?,
            arg::<String>(values, Place::Path, "postId")?,
        );
    Ok(request.build()?)
}

fn start_tiktok_oauth(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .social_planner()
        .start_tiktok_oauth(arg::<String>(values, Place::Query, "userId")?);
    if let Some(value) = optional::<String>(values, Place::Query, "page")? {
        request = request.page(value);
    }
    if let Some(value) = optional::<bool>(values, Place::Query, "reconnect")? {
        request = request.reconnect(value);
    }
    Ok(request.build()?)
}

fn get_tiktok_profile(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .social_planner()
        .get_tiktok_profile(arg::<String>(values, Place::Path, "accountId")?);
    Ok(request.build()?)
}

fn attach_tiktok_profile(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .social_planner()
        .attach_tiktok_profile(arg::<String>(values, Place::Path, "accountId")?);
    if let Some(value) = optional::<models::Type>(values, Place::Field, "type")? {
        request = request.type_(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "originId")? {
        request = request.origin_id(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "name")? {
        request = request.name(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "avatar")? {
        request = request.avatar(value);
    }
    if let Some(value) = optional::<bool>(values, Place::Field, "verified")? {
        request = request.verified(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "username")? {
        request = request.username(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "companyId")? {
        request = request.company_id(value);
    }
    Ok(request.build()?)
}

fn start_tiktok_business_oauth(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .social_planner()
        .start_tiktok_business_oauth(arg::<String>(values, Place::Query, "userId")?);
    if let Some(value) = optional::<String>(values, Place::Query, "page")? {
        request = request.page(value);
    }
    if let Some(value) = optional::<bool>(values, Place::Query, "reconnect")? {
        request = request.reconnect(value);
    }
    Ok(request.build()?)
}

fn get_tiktok_business_profile(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .social_planner()
        .get_tiktok_business_profile(arg::<String>(values, Place::Path, "accountId")?);
    Ok(request.build()?)
}

fn list_categories(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client.social_planner().list_categories();
    if let Some(value) = optional::<String>(values, Place::Query, "searchText")? {
        request = request.search_text(value);
    }
    if let Some(value) = optional::<i64>(values, Place::Query, "limit")? {
        request = request.limit(value);
    }
    if let Some(value) = optional::<i64>(values, Place::Query, "skip")? {
        request = request.skip(value);
    }
    Ok(request.build()?)
}

fn get_category(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .social_planner()
        .get_category(arg::<String>(values, Place::Path, "id")?);
    Ok(request.build()?)
}

fn list_tags(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client.social_planner().list_tags();
    if let Some(value) = optional::<String>(values, Place::Query, "searchText")? {
        request = request.search_text(value);
    }
    if let Some(value) = optional::<i64>(values, Place::Query, "limit")? {
        request = request.limit(value);
    }
    if let Some(value) = optional::<i64>(values, Place::Query, "skip")? {
        request = request.skip(value);
    }
    Ok(request.build()?)
}

fn get_tags(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .social_planner()
        .get_tags(arg::<rt::List<String>>(values, Place::Field, "tagIds")?);
    Ok(request.build()?)
}

fn statistics(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .social_planner()
        .statistics(arg::<rt::List<String>>(values, Place::Field, "profileIds")?);
    if let Some(value) = optional::<
        rt::List<models::PlatformsItem>,
    >(values, Place::Field, "platforms")? {
        request = request.platforms(value);
    }
    Ok(request.build()?)
}
